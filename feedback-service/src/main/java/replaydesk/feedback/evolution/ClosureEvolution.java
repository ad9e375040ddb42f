package replaydesk.feedback.evolution;

import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.value.ClosureCode;
import replaydesk.feedback.survey.SurveyPolicy;
import replaydesk.kit.stage.CaseFact;

/** Evolves the case by the events of closure, and decides about which closures the requester is asked. */
final class ClosureEvolution {

    private ClosureEvolution() {
    }

    static FeedbackCase evolve(FeedbackCase state, ClosureEvent event, CaseFact fact) {
        return switch (event) {
            case CaseClosed e -> state.with(new Closing(fact.id(), fact.recordedAt(), e.closedBy(), asks(e, fact)));
            case CaseReopened _ -> state.goneOn();
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }

    /**
     * Tells whether to ask: not about a duplicate, nor about a closure that was imported after its survey would have
     * expired.
     */
    private static boolean asks(CaseClosed event, CaseFact fact) {
        return event.code() != ClosureCode.DUPLICATE
                && !fact.occurredAt().plus(SurveyPolicy.V1.openFor()).isBefore(fact.recordedAt());
    }
}
