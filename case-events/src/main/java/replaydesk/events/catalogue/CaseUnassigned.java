package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/** The assignment was taken back: the case is with nobody. */
@Fact(stage = Stage.ESCALATION, name = "case-unassigned",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT,
        owed = true)
public record CaseUnassigned(@Personal String reason) implements EscalationEvent {
}
