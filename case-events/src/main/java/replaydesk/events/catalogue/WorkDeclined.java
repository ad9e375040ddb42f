package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The specialist declined the assignment.
 *
 * @param specialist the specialist, pseudonymous
 */
@Fact(stage = Stage.ESCALATION, name = "work-declined", presumes = Counter.ASSIGNMENT, advances = Counter.ASSIGNMENT)
public record WorkDeclined(String specialist, @Personal String reason) implements EscalationEvent {
}
