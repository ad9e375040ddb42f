package replaydesk.notification.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.notification.NotificationStage;
import replaydesk.notification.Stories;
import replaydesk.testing.StageFixture;

class EvolutionTest {

    @Test
    void givenAnImport_thenNobodyIsToldUntilItHasEnded() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", "sv", true), Stories.sent("gammalt"));
        assertThat(fixture.state().asked()).isZero();

        assertThat(fixture.given(Stories.IMPORTED, Stories.sent("nytt")).state().asked()).isEqualTo(1);
    }

    @Test
    void givenAReminderOfTheSurvey_thenItIsANoticeOfItsOwn() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", "sv"), Stories.survey());
        int before = fixture.state().asked();

        assertThat(fixture.given(Stories.surveyReminded()).state().asked()).isEqualTo(before + 1);
    }

    @Test
    void givenAClassificationWithoutALanguage_thenTheCaseIsWrittenInTheOneBefore() {
        var fixture = new StageFixture<>(new NotificationStage())
                .given(Stories.registered("rita@example.org", null), Stories.classified("sv"));
        assertThat(fixture.state().language()).isEqualTo("sv");

        assertThat(fixture.given(Stories.classified(null)).state().language()).isEqualTo("sv");
    }
}
