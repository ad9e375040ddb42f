package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.FollowUpReason;

/**
 * Somebody should look at the feedback (R25).
 *
 * @param to a team's key or a pseudonymous person
 */
@Fact(stage = Stage.FEEDBACK, name = "follow-up-raised", presumes = Counter.SURVEY, advances = Counter.SURVEY, owed = true)
public record FollowUpRaised(FollowUpReason why, String to) implements FeedbackEvent {
}
