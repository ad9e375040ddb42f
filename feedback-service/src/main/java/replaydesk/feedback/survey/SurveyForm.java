package replaydesk.feedback.survey;

import java.util.List;

/** A survey in one language (BCP 47). */
public record SurveyForm(String language, String title, String introduction, List<Question> questions) {

    static SurveyForm of(String language, String title, String introduction, Question... questions) {
        return new SurveyForm(language, title, introduction, List.of(questions));
    }
}
