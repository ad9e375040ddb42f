package replaydesk.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * What the requester thought of it, in figures.
 *
 * @param satisfaction   1–5
 * @param recommendation 0–10; null when not answered
 * @param effort         1–7; null when not answered
 * @param followedUp     whether somebody was asked to look at it
 */
public record Answer(UUID event, int satisfaction, Integer recommendation, Integer effort, Instant at,
        boolean followedUp) {

    Answer followedUpOn() {
        return new Answer(event, satisfaction, recommendation, effort, at, true);
    }
}
