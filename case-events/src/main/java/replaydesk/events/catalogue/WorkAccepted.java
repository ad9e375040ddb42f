package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;

/**
 * The specialist accepted the assignment.
 *
 * @param specialist the specialist, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "work-accepted", presumes = Counter.ASSIGNMENT, advances = Counter.ASSIGNMENT)
public record WorkAccepted(String specialist) implements EscalationEvent {
}
