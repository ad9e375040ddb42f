package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;

/**
 * The requester is to be asked for feedback by a link that needs no login (R24).
 *
 * @param language the requester's language as BCP 47
 * @param linkId the link's id; the token that opens the link is not in the log
 */
@Fact(stage = Stage.FEEDBACK, name = "feedback-requested", presumes = Counter.SURVEY, advances = Counter.SURVEY,
        owed = true)
public record FeedbackRequested(
        ReferenceVersion survey,
        String language,
        UUID linkId,
        Instant expiresAt) implements FeedbackEvent {
}
