package replaydesk.feedback.evolution;

import java.time.Instant;
import java.util.UUID;

/**
 * The scores of a requester's answer to a survey.
 *
 * @param satisfaction   1–5
 * @param recommendation 0–10; null when not answered
 * @param effort         1–7; null when not answered
 * @param followedUp     true once a follow-up was raised
 */
public record Answer(UUID event, int satisfaction, Integer recommendation, Integer effort, Instant at,
        boolean followedUp) {

    Answer followedUpOn() {
        return new Answer(event, satisfaction, recommendation, effort, at, true);
    }
}
