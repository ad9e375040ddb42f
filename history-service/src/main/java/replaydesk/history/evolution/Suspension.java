package replaydesk.history.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * Work rests (R18).
 *
 * @param until   absent when it waits for a problem
 * @param problem absent when it waits for a moment
 */
public record Suspension(Instant until, UUID problem, Instant since) {
}
