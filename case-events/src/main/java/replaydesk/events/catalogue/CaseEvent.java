package replaydesk.events.catalogue;

/**
 * Event of a case, as written to the topic {@code case-events}. Its {@link Fact} names the counters that it presumes
 * and advances.
 *
 * <p>An absent component is {@code null}, an absent list is empty. A record never refuses its content: everything that
 * the log holds can be read, whether it makes sense or not.
 */
public sealed interface CaseEvent
        permits IntakeEvent, TriageEvent, EscalationEvent, ClosureEvent, FeedbackEvent, SlaEvent, NotificationEvent {
}
