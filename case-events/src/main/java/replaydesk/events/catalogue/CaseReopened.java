package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The case came back (R22): the requester wrote after closing, or a person said so.
 *
 * @param messageId the message that caused it; absent when none did
 * @param by pseudonymous; absent when it was owed
 */
@Fact(stage = Stage.CLOSURE, name = "case-reopened",
        advances = {Counter.LIFE, Counter.PROPOSAL, Counter.CLOSING},
        owed = true)
public record CaseReopened(@Personal String reason, UUID messageId, String by) implements ClosureEvent {
}
