package replaydesk.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * The closing that feedback is asked about.
 *
 * @param at   when the log had it
 * @param by   pseudonymous; null when by time
 * @param asks whether it is one to ask about
 */
public record Closing(UUID event, Instant at, String by, boolean asks) {
}
