package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * A suspension of the work on a case.
 *
 * @param event the event that suspended it
 * @param problem the problem whose fix the work waits for; null when it waits for the time alone
 * @param until time when the work resumes by itself; null when it does not
 */
public record Suspension(UUID event, Instant until, UUID problem) {
}
