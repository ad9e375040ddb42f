package replaydesk.history.evolution;

import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.kit.stage.CaseFact;

/** How every accepted event changes the case. The live projection and every look at the past call this. */
public final class Evolution {

    private Evolution() {
    }

    /** The case after one more event. */
    public static HistoryCase evolve(HistoryCase before, CaseFact fact) {
        var progress = before.progress().after(fact.event());
        var state = before.moved(progress, Latest.of(fact));
        var after = switch (fact.event()) {
            case IntakeEvent event -> {
                var intake = state.with(state.intake().after(event, fact));
                yield intake.with(intake.solution().after(event, fact));
            }
            case TriageEvent event -> state.with(state.analysis().after(event, fact));
            case EscalationEvent event -> state.with(state.solution().after(event, fact));
            case ClosureEvent event -> state.with(state.closure().after(event, fact));
            case FeedbackEvent event -> state.with(state.feedback().after(event, fact));
            case SlaEvent event -> state.with(state.serviceLevel().after(event));
            case NotificationEvent _ -> state;
        };
        return after.with(after.analysis().stillAsking(progress.openRequests()));
    }
}
