package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.Set;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Urgency;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The priority matrix: it has a priority for every impact and urgency. */
@Singleton
public final class PriorityMatrixKind implements ReferenceKind<PriorityMatrix> {

    @Override
    public String name() {
        return PriorityMatrix.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<PriorityMatrix> type() {
        return PriorityMatrix.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(PriorityMatrix.KEY);
    }

    @Override
    public void check(PriorityMatrix matrix, Check check) {
        for (var impact : Impact.values()) {
            for (var urgency : Urgency.values()) {
                if (matrix.of(impact, urgency) == null) {
                    check.wrong("/rows/" + impact + "/" + urgency, "Expected a priority");
                }
            }
        }
    }
}
