package replaydesk.feedback.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.feedback.evolution.AskState;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.feedback.survey.ClosingSurvey;
import replaydesk.feedback.survey.Question;

/**
 * A survey as the requester sees it.
 *
 * @param state     state of the survey; it takes an answer only while open
 * @param number    number of the case
 * @param expiresAt absent when a later survey took its place
 */
@Schema(requiredProperties = {"survey", "state", "language", "title", "questions"})
public record SurveyView(ReferenceVersion survey, AskState state, String number, Instant expiresAt, String language,
        String title, String introduction, List<Question> questions) {

    /**
     * Returns the view of the survey under this link.
     *
     * @param language language that the reader prefers; null for the one in which it was asked
     */
    static SurveyView of(FeedbackCase state, String number, UUID link, String language, Instant now) {
        var ask = state.ask() != null && state.ask().link().equals(link) ? state.ask() : null;
        var form = ClosingSurvey.in(language != null ? language
                : ask != null ? ask.language() : ClosingSurvey.languageFor(state.spoken(), state.written()));
        return new SurveyView(ClosingSurvey.VERSION, ask == null ? AskState.VOID : ask.stateAt(now), number,
                ask == null ? null : ask.expiresAt(), form.language(), form.title(), form.introduction(),
                form.questions());
    }
}
