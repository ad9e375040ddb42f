package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;

/** The requester is to be reminded of the survey, once (R24). */
@Fact(stage = Stage.FEEDBACK, name = "feedback-reminded", presumes = Counter.SURVEY, advances = Counter.SURVEY,
        owed = true)
public record FeedbackReminded(UUID linkId, Instant dueAt, Instant detectedAt) implements FeedbackEvent {
}
