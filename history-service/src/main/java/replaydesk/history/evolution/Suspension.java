package replaydesk.history.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * A suspension of the work on a case (R18).
 *
 * @param until   absent when it waits for a problem
 * @param problem absent when it waits for a moment
 */
public record Suspension(Instant until, UUID problem, Instant since) {
}
