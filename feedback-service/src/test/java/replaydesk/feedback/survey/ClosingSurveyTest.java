package replaydesk.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingSurveyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "sv", "en"})
    void theSurveyAsksTheSameInEveryLanguage(String language) {
        var form = ClosingSurvey.in(language);

        assertThat(form.language()).isEqualTo(language);
        assertThat(form.questions()).extracting(Question::id)
                .containsExactly("satisfaction", "recommendation", "effort", "comment", "suggestion");
        assertThat(form.questions()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("text", "scale.least",
                "scale.most").isEqualTo(ClosingSurvey.in("en").questions());
        assertThat(form.questions()).extracting(Question::text).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void theReadersLanguageIsFoundInTheHeader() {
        assertThat(ClosingSurvey.accepted("sv-SE,sv;q=0.9,en;q=0.5")).contains("sv");
        assertThat(ClosingSurvey.accepted("de, ru;q=0.7, en;q=0.3")).contains("ru");
        assertThat(ClosingSurvey.accepted("de")).isEmpty();
        assertThat(ClosingSurvey.accepted("*")).isEmpty();
        assertThat(ClosingSurvey.accepted(";;q=")).isEmpty();
    }
}
