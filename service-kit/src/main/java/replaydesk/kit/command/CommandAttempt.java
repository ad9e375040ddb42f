package replaydesk.kit.command;

import java.util.Optional;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.append.EventOrigin;
import replaydesk.kit.http.BodyHash;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/**
 * One attempt at a command.
 *
 * @param id    the command's id: derived from the idempotency key where there is one, else fresh
 * @param body  by which a repeat is known to be the same; null without a key
 * @param shown the view that was decided on, where the caller said so
 */
record CommandAttempt(Command command, UUID id, BodyHash body, Optional<CaseVersion> shown) {

    boolean ifMatchGiven() {
        return shown.isPresent();
    }

    /** Returns the body's hash as it is written to the log; null without a key. */
    String bodyHash() {
        return body == null ? null : body.text();
    }

    EventOrigin origin() {
        return EventOrigin.command(command.caller().subject(), id, bodyHash(), command.headers().correlationId(),
                command.headers().traceparent().orElse(null));
    }

    /** Tells whether the command was accepted with this body, as the fold remembers it; null when it does not. */
    Boolean wasAccepted(CaseFold fold) {
        Boolean same = fold.acceptedWith(id, body.text());
        if (same == null || same) {
            return same;
        }
        return body.all().anyMatch(hash -> fold.acceptedWith(id, hash));
    }

    /**
     * Compares with the body that the log accepted under the command's id.
     *
     * @throws replaydesk.kit.problem.ProblemException 422 key-reused when the bodies differ
     */
    void requireSameBody(String accepted) {
        if (body != null && !body.isOf(accepted)) {
            throw Problems.keyReused(command.headers().idempotencyKey().orElse(id.toString())).exception();
        }
    }
}
