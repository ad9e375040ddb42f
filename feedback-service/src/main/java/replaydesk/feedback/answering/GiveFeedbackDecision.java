package replaydesk.feedback.answering;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to take an answer: once, in time, and only to the latest survey. */
final class GiveFeedbackDecision {

    private GiveFeedbackDecision() {
    }

    static Decision decide(CaseView<FeedbackCase> view, UUID link, GiveFeedback answer, Instant now) {
        var ask = view.state().ask();
        if (ask == null || !ask.link().equals(link)) {
            return Decision.refuse("void", "Expected the latest survey of the case, but another one was sent since");
        }
        return switch (ask.stateAt(now)) {
            case OPEN -> Decision.emit(new FeedbackGiven(link, answer.satisfaction(), answer.recommendation(),
                    answer.effort(), answer.comment(), answer.suggestion()));
            case ANSWERED -> Decision.refuse("answered",
                    "Expected a survey that nobody has answered, but this one was on %s", ask.answer().at());
            case EXPIRED -> Decision.refuse("expired", "Expected an answer before %s, but that has passed",
                    ask.expiresAt());
            case VOID -> Decision.refuse("void",
                    "Expected the case to be closed, but it goes on; there will be another survey after its end");
        };
    }
}
