package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The case was reopened because the requester wrote after closing, or by a person (R22).
 *
 * @param messageId the message that caused it; absent when none did
 * @param by the person, pseudonymous; absent when it was an obligation
 */
@Fact(stage = Stage.CLOSURE, name = "case-reopened",
        advances = {Counter.LIFE, Counter.PROPOSAL, Counter.CLOSING},
        owed = true)
public record CaseReopened(@Personal String reason, UUID messageId, String by) implements ClosureEvent {
}
