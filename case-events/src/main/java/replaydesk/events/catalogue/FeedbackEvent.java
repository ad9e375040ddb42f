package replaydesk.events.catalogue;

/** Events of the requester's feedback, which only feedback-service writes (R24, R25). */
public sealed interface FeedbackEvent extends CaseEvent
        permits FeedbackRequested, FeedbackReminded, FeedbackExpired, FeedbackGiven, FollowUpRaised {
}
