package replaydesk.feedback.scores;

import java.time.Instant;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.feedback.evolution.AskState;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.feedback.survey.ClosingSurvey;

/**
 * The latest survey of a case, with the scores given.
 *
 * @param state          absent, like all that follows, when nobody was asked
 * @param satisfaction   1–5; absent, like the other scores, until answered
 * @param recommendation 0–10
 * @param effort         1–7
 * @param followedUp     true once a follow-up was raised
 */
public record CaseFeedback(AskState state, ReferenceVersion survey, String language, Instant askedAt, Instant expiresAt,
        Boolean reminded, Integer satisfaction, Integer recommendation, Integer effort, Instant answeredAt,
        Boolean followedUp) {

    private static final CaseFeedback NONE =
            new CaseFeedback(null, null, null, null, null, null, null, null, null, null,
                    null);

    static CaseFeedback of(FeedbackCase state, Instant now) {
        var ask = state.ask();
        if (ask == null) {
            return NONE;
        }
        var asked = new CaseFeedback(ask.stateAt(now), ClosingSurvey.VERSION, ask.language(), ask.at(), ask.expiresAt(),
                ask.reminded(), null, null, null, null, null);
        var answer = ask.answer();
        return answer == null ? asked
                : new CaseFeedback(asked.state, asked.survey, asked.language, asked.askedAt, asked.expiresAt,
                        asked.reminded, answer.satisfaction(), answer.recommendation(), answer.effort(), answer.at(),
                        answer.followedUp());
    }
}
