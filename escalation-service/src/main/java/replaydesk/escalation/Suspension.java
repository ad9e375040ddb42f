package replaydesk.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * Work rests.
 *
 * @param event the one that suspended it
 * @param until when it goes on by itself; null when it does not
 */
public record Suspension(UUID event, Instant until) {
}
