package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.history.evolution.Feedback;
import replaydesk.kit.access.ShownTo;

/**
 * The latest survey and its answer (R24, R25).
 *
 * @param satisfaction 1–5; absent, like recommendation (0–10) and effort (1–7), until answered
 * @param followUp     whether somebody should look at it (R25)
 */
public record ShownFeedback(ReferenceVersion survey, Feedback.Standing standing, Instant requestedAt, Instant expiresAt,
        Integer satisfaction, Integer recommendation, Integer effort, String comment, String suggestion,
        Instant givenAt,
        @ShownTo(DESK) Boolean followUp) {
}
