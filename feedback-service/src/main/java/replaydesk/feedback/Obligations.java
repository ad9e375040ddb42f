package replaydesk.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.value.FollowUpReason;
import replaydesk.feedback.evolution.Answer;
import replaydesk.feedback.evolution.Ask;
import replaydesk.feedback.evolution.AskState;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.feedback.survey.ClosingSurvey;
import replaydesk.feedback.survey.LinkIds;
import replaydesk.feedback.survey.SurveyPolicy;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;

/** The obligations of feedback: ask, remind once, expire the survey, raise a follow-up on a low score (R24, R25). */
final class Obligations {

    private static final SurveyPolicy POLICY = SurveyPolicy.V1;

    private Obligations() {
    }

    static List<Obligation> of(CaseView<FeedbackCase> view) {
        var state = view.state();
        var ask = state.ask();
        if (ask != null && isLow(ask.answer())) {
            return List.of(followUp(state, ask.answer()));
        }
        if (asks(state)) {
            return List.of(request(state));
        }
        if (ask == null || ask.state() != AskState.OPEN) {
            return List.of();
        }
        return List.of(ask.reminded() ? expire(ask) : remind(ask));
    }

    private static boolean isLow(Answer answer) {
        return answer != null && !answer.followedUp() && answer.satisfaction() <= POLICY.lowScore();
    }

    private static boolean asks(FeedbackCase state) {
        var closing = state.closing();
        return closing != null && closing.asks() && state.requester() != null
                && (state.ask() == null || !state.ask().link().equals(LinkIds.of(closing.event())));
    }

    /**
     * Asks the requester. The time to answer starts when the requester is asked, which is later than the closure after
     * an outage.
     */
    private static Obligation request(FeedbackCase state) {
        var closing = state.closing();
        UUID link = LinkIds.of(closing.event());
        var language = ClosingSurvey.languageFor(state.spoken(), state.written());
        return Obligation.at("ask", closing.event(), closing.at(),
                at -> new FeedbackRequested(ClosingSurvey.VERSION, language, link, at.plus(POLICY.openFor())));
    }

    private static Obligation remind(Ask ask) {
        Instant due = ask.at().plus(POLICY.remindAfter());
        return Obligation.at("remind", ask.event(), due, at -> new FeedbackReminded(ask.link(), due, at));
    }

    private static Obligation expire(Ask ask) {
        return Obligation.at("expire", ask.event(), ask.expiresAt(),
                at -> new FeedbackExpired(ask.link(), ask.expiresAt(), at));
    }

    private static Obligation followUp(FeedbackCase state, Answer answer) {
        return Obligation.now("follow-up", answer.event(),
                new FollowUpRaised(FollowUpReason.LOW_SCORE, whoLooks(state)));
    }

    private static String whoLooks(FeedbackCase state) {
        if (state.team() != null) {
            return state.team();
        }
        var closing = state.closing();
        return closing != null && closing.by() != null ? closing.by() : POLICY.followUpTo();
    }
}
