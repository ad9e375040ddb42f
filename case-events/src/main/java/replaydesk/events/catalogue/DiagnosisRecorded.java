package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ConsideredCause;
import replaydesk.events.value.Personal;

/**
 * A diagnosis was recorded: the findings and the plan (R11).
 *
 * @param cause the cause that was found; absent while it is unknown
 * @param considered the causes that were considered, those excluded among them
 */
@Fact(stage = Stage.TRIAGE, name = "diagnosis-recorded", presumes = Counter.DIAGNOSIS, advances = Counter.DIAGNOSIS)
public record DiagnosisRecorded(
        @Personal String symptoms,
        @Personal String cause,
        @Personal String plan,
        List<ConsideredCause> considered) implements TriageEvent {

    public DiagnosisRecorded {
        considered = considered == null ? List.of() : List.copyOf(considered);
    }

    /** Creates a diagnosis that considered no other cause. */
    public DiagnosisRecorded(String symptoms, String cause, String plan) {
        this(symptoms, cause, plan, null);
    }
}
