package replaydesk.history.evolution;

import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.events.status.CaseProgress;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that history holds of a case. The live projection and every view of the past call it. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after one more event. */
    public static HistoryCase evolve(HistoryCase before, CaseFact fact) {
        var progress = before.progress().after(fact.event());
        var moved = before.moved(progress, fact);
        var state = opposes(fact.event(), before.progress()) ? moved.with(moved.closure().opposed()) : moved;
        var after = switch (fact.event()) {
            case IntakeEvent event -> {
                var intake = state.with(state.intake().after(event, fact));
                var helped = intake.with(intake.solution().after(event, fact));
                yield event instanceof CaseWithdrawn || event instanceof CaseMerged
                        ? helped.with(helped.feedback().voided()) : helped;
            }
            case TriageEvent event -> state.with(state.analysis().after(event, fact));
            case EscalationEvent event -> state.with(state.solution().after(event, fact));
            case ClosureEvent event -> {
                var ending = state.with(state.closure().after(event, fact, hindered(state)));
                yield switch (event) {
                    case CaseClosed _ -> ending.with(ending.solution().ended());
                    case CaseReopened _ -> ending.with(ending.feedback().voided());
                    case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> ending;
                };
            }
            case FeedbackEvent event -> state.with(state.feedback().after(event, fact));
            case SlaEvent event -> state.with(state.serviceLevel().after(event));
            case NotificationEvent _ -> state;
        };
        return after.with(after.analysis().stillAsking(progress.openRequests()));
    }

    /** Tells whether the event stands against an announced closure. Closing itself says so only a moment later. */
    private static boolean opposes(CaseEvent event, CaseProgress before) {
        return switch (event) {
            case MessageReceived _,SelfHelpAccepted _ -> true;
            case InformationRequested _,InformationRequestReopened _,SolutionProposed _ -> true;
            case CaseHandedToVendor _,CaseSuspended _ -> true;
            case CaseWithdrawn _,CaseMerged _ -> true;
            case SolutionRejected e -> before.resolution().means(e.proposalId());
            default -> false;
        };
    }

    private static boolean hindered(HistoryCase state) {
        var waiting = state.progress().waiting();
        return state.progress().ending().over() || waiting.forRequester() || waiting.vendor()
                || state.solution().suspension() != null;
    }
}
