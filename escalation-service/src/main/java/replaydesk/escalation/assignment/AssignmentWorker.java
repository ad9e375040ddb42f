package replaydesk.escalation.assignment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.load.Loads;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.Counter;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;

/**
 * Does the {@link AutomaticAssignment} of cases, one after the other, so that each sees the load that those before it
 * made.
 */
@Singleton
public final class AssignmentWorker implements Worker<EscalationCase> {

    private final Loads loads;

    @Inject
    public AssignmentWorker(Loads loads) {
        this.loads = loads;
    }

    @Override
    public String kind() {
        return AutomaticAssignment.KIND;
    }

    @Override
    public CaseEvent work(WorkInput<EscalationCase> input) {
        var view = input.view();
        CaseAssigned assigned =
                new AutomaticAssignment(view.state(), input.reference(), loads, input.detectedAt()).event();
        if (assigned != null && assigned.specialist() != null) {
            loads.underWay(view.id(), view.fold().counter(Counter.ASSIGNMENT), assigned.specialist(),
                    input.detectedAt());
        }
        return assigned;
    }
}
