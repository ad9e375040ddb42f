package replaydesk.events.catalogue;

/**
 * A fact about a case, as written to the topic {@code case-events}. What it presumes and advances is in its {@link Fact}.
 *
 * <p>A component that is absent is {@code null}, a list that is absent is empty, and a record never refuses its content: what the log
 * holds can be read, whether it makes sense or not.
 */
public sealed interface CaseEvent
        permits IntakeEvent, TriageEvent, EscalationEvent, ClosureEvent, FeedbackEvent, SlaEvent, NotificationEvent {
}
