package replaydesk.kit.command;

import java.util.Optional;
import java.util.UUID;
import replaydesk.kit.append.EventOrigin;
import replaydesk.kit.http.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * One attempt at a command.
 *
 * @param id the command's id: derived from the idempotency key if there is one, otherwise fresh
 * @param bodyHash the hash by which a repeat is recognised as the same; null without a key
 * @param shown the view that was decided on, if the caller named it
 */
record CommandAttempt(Command command, UUID id, String bodyHash, Optional<CaseVersion> shown) {

    boolean ifMatchGiven() {
        return shown.isPresent();
    }

    EventOrigin origin() {
        return EventOrigin.command(command.caller().subject(), id, bodyHash, command.headers().correlationId(),
                command.headers().traceparent().orElse(null));
    }

    /**
     * Compares with the body that the log accepted under the command's id.
     *
     * @throws replaydesk.kit.http.ProblemException 422 key-reused when the bodies differ
     */
    void requireSameBody(String accepted) {
        if (bodyHash != null && !bodyHash.equals(accepted)) {
            throw Problems.keyReused(command.headers().idempotencyKey().orElse(id.toString())).exception();
        }
    }
}
