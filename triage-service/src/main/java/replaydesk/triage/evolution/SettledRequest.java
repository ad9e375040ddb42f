package replaydesk.triage.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.InformationKind;

/**
 * An information request that is over (R10). Whoever sees that it was not answered after all may open it again.
 *
 * @param askedAt time when the requester was asked
 * @param by      who asked, pseudonymous
 * @param message the message that answered it; null unless one did
 * @param at      time when it was over
 */
public record SettledRequest(UUID id, InformationKind kind, Instant askedAt, String by, End end, UUID message,
        Instant at) {

    /** Ways in which a request ends. */
    public enum End {
        ANSWERED,
        LAPSED,
        WITHDRAWN
    }
}
