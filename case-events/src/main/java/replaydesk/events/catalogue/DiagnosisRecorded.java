package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** A diagnosis was recorded: the findings and the plan (R11). */
@Fact(stage = Stage.TRIAGE, name = "diagnosis-recorded", presumes = Counter.DIAGNOSIS, advances = Counter.DIAGNOSIS)
public record DiagnosisRecorded(
        @Personal String symptoms,
        @Personal String cause,
        @Personal String plan) implements TriageEvent {
}
