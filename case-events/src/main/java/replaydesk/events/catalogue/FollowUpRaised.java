package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.FollowUpReason;

/**
 * A follow-up was raised: somebody should look at the feedback (R25).
 *
 * @param to the team's key or the pseudonymous person
 */
@Fact(stage = Stage.FEEDBACK, name = "follow-up-raised", presumes = Counter.SURVEY, advances = Counter.SURVEY,
        owed = true)
public record FollowUpRaised(FollowUpReason why, String to) implements FeedbackEvent {
}
