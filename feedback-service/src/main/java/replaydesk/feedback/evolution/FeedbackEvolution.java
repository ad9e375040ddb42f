package replaydesk.feedback.evolution;

import java.util.UUID;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.kit.stage.CaseFact;

/** Evolves the case by the stage's own events. */
final class FeedbackEvolution {

    private FeedbackEvolution() {
    }

    static FeedbackCase evolve(FeedbackCase state, FeedbackEvent event, CaseFact fact) {
        return switch (event) {
            case FeedbackRequested e -> state.with(new Ask(e.linkId(), fact.id(), e.language(), fact.recordedAt(),
                    e.expiresAt(), false, AskState.OPEN, null));
            case FeedbackReminded e -> isAsked(state, e.linkId()) ? state.with(state.ask().remindedOf()) : state;
            case FeedbackExpired e -> isAsked(state, e.linkId()) ? state.with(state.ask().expired()) : state;
            case FeedbackGiven e ->
                    isAsked(state, e.linkId()) ? state.with(state.ask().answered(answer(e, fact))) : state;
            case FollowUpRaised _ -> state.ask() == null ? state : state.with(state.ask().followedUp());
        };
    }

    private static boolean isAsked(FeedbackCase state, UUID link) {
        return state.ask() != null && state.ask().link().equals(link);
    }

    private static Answer answer(FeedbackGiven event, CaseFact fact) {
        return new Answer(fact.id(), event.satisfaction(), event.recommendation(), event.effort(), fact.recordedAt(),
                false);
    }
}
