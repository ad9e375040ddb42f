package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;

/**
 * The requester is to be asked, by a link that needs no login (R24).
 *
 * @param language BCP 47, the requester's
 * @param linkId names the link; what opens it is not in the log
 */
@Fact(stage = Stage.FEEDBACK, name = "feedback-requested", presumes = Counter.SURVEY, advances = Counter.SURVEY, owed = true)
public record FeedbackRequested(
        ReferenceVersion survey,
        String language,
        UUID linkId,
        Instant expiresAt) implements FeedbackEvent {
}
