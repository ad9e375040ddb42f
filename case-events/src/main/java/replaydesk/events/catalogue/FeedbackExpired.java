package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/** The link to the survey expired and takes no answer any more (R24). */
@Fact(stage = Stage.FEEDBACK, name = "feedback-expired", presumes = Counter.SURVEY, advances = Counter.SURVEY,
        owed = true)
public record FeedbackExpired(UUID linkId, Instant dueAt, Instant detectedAt) implements FeedbackEvent {
}
