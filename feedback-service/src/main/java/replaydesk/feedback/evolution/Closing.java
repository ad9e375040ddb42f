package replaydesk.feedback.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * The latest closure of a case.
 *
 * @param at   time when the log received the closure
 * @param by   pseudonymous id of the person who closed it; null when it closed by time
 * @param asks true if the requester is to be asked about this closure
 */
public record Closing(UUID event, Instant at, String by, boolean asks) {
}
