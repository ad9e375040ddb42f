package replaydesk.history.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.InformationKind;

/**
 * An open information request (R10).
 *
 * @param lapsesAt absent when it does not lapse by itself
 * @param version  version of the event that holds the questions
 */
public record Asked(UUID requestId, InformationKind kind, Instant askedAt, Instant lapsesAt, int version) {
}
