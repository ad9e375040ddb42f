package replaydesk.events.catalogue;

/** What the requester thought of it: written by feedback-service alone (R24, R25). */
public sealed interface FeedbackEvent extends CaseEvent
        permits FeedbackRequested, FeedbackReminded, FeedbackExpired, FeedbackGiven, FollowUpRaised {
}
