package replaydesk.history.evolution;

import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that history holds of a case. The live projection and every view of the past call it. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after one more event. */
    public static HistoryCase evolve(HistoryCase before, CaseFact fact) {
        var progress = before.progress().after(fact.event());
        var state = before.moved(progress, Latest.of(fact));
        var after = switch (fact.event()) {
            case IntakeEvent event -> {
                var intake = state.with(state.intake().after(event, fact));
                var moved = intake.with(intake.solution().after(event, fact));
                yield event instanceof CaseWithdrawn || event instanceof CaseMerged
                        ? moved.with(moved.closure().over()).with(moved.feedback().voided()) : moved;
            }
            case TriageEvent event -> state.with(state.analysis().after(event, fact));
            case EscalationEvent event -> state.with(state.solution().after(event, fact));
            case ClosureEvent event -> {
                var ending = state.with(state.closure().after(event, fact));
                yield switch (event) {
                    case CaseClosed _ -> ending.with(ending.solution().ended());
                    case CaseReopened _ -> ending.with(ending.feedback().voided());
                    case ClosureScheduled _, ClosureReminded _, ClosureCancelled _, ChargesStated _ -> ending;
                };
            }
            case FeedbackEvent event -> state.with(state.feedback().after(event, fact));
            case SlaEvent event -> state.with(state.serviceLevel().after(event));
            case NotificationEvent _ -> state;
        };
        return after.with(after.analysis().stillAsking(progress.openRequests()));
    }
}
