package replaydesk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.feedback.Stories.RITA;
import static replaydesk.feedback.Stories.answer;
import static replaydesk.feedback.Stories.asked;
import static replaydesk.feedback.Stories.closed;
import static replaydesk.feedback.Stories.closing;
import static replaydesk.feedback.Stories.link;
import static replaydesk.feedback.Stories.merging;
import static replaydesk.feedback.Stories.registered;
import static replaydesk.feedback.Stories.reopening;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.feedback.evolution.AskState;
import replaydesk.feedback.survey.ClosingSurvey;
import replaydesk.feedback.survey.LinkIds;
import replaydesk.testing.StageFixture;

class AskingTest {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Test
    void aClosedCaseAsksItsRequesterInTheirLanguageWithTheClosingAsItsCause() {
        var given = closed();
        var closing = given.lastEvent();

        assertThat(given.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(closing));
        assertThat(given.settle(2)).containsExactly(new FeedbackRequested(ClosingSurvey.VERSION, "ru",
                LinkIds.of(closing), given.now().plus(Duration.ofDays(14))));
    }

    @Test
    void afterAnOutageTheTimeToAnswerBeginsWithTheAsking() {
        var given = closed().after(Duration.ofDays(30));

        assertThat(given.settle(2)).singleElement().extracting("expiresAt")
                .isEqualTo(given.now().plus(Duration.ofDays(14)));
    }

    @Test
    void itRemindsOnceAfterFiveDaysAndExpiresAfterFourteen() {
        var given = asked();
        var link = link(given);
        var begun = given.now();

        assertThat(given.after(Duration.ofDays(5).minusSeconds(1)).settle(1)).isEmpty();
        assertThat(given.after(Duration.ofSeconds(1)).settle(2)).containsExactly(
                new FeedbackReminded(link, given.now(), given.now()));
        assertThat(given.after(Duration.ofDays(8)).settle(1)).isEmpty();
        given.after(Duration.ofDays(2));
        assertThat(given.settle(2)).containsExactly(
                new FeedbackExpired(link, begun.plus(Duration.ofDays(14)), given.now()));
        assertThat(given.after(A_YEAR).obligations()).isEmpty();
    }

    @Test
    void anAnsweredSurveyNeitherRemindsNorExpires() {
        var given = asked();

        assertThat(given.given(RITA, answer(link(given), 5)).after(A_YEAR).obligations()).isEmpty();
    }

    @Test
    void aCaseThatCameBackVoidsTheSurveyAndALaterClosingAsksAnew() {
        var given = asked();
        var first = link(given);
        given.given(reopening());
        assertThat(given.after(A_YEAR).obligations()).isEmpty();
        assertThat(given.state().ask().state()).isEqualTo(AskState.VOID);

        given.given(closing(ClosureCode.SOLVED));
        assertThat(given.settle(2)).hasExactlyElementsOfTypes(FeedbackRequested.class);
        assertThat(link(given)).isNotEqualTo(first);
        assertThat(given.state().ask().state()).isEqualTo(AskState.OPEN);
    }

    @Test
    void nobodyIsAskedAboutADuplicateAWithdrawnOrAMergedCaseOrOneThatNobodyAskedFor() {
        assertThat(registered("sv", null).given(closing(ClosureCode.DUPLICATE)).obligations()).isEmpty();
        assertThat(registered("sv", null).given(new CaseWithdrawn(RITA, WithdrawalReason.MISTAKE, null)).obligations())
                .isEmpty();
        assertThat(closed().given(merging()).obligations()).isEmpty();

        var alert =
                new CaseRegistered("R-2", "acme", null, Channel.MONITORING, "Disk full", null, null, null, null, null,
                        false);
        assertThat(new StageFixture<>(new FeedbackStage()).given(alert, closing(ClosureCode.SOLVED)).obligations())
                .isEmpty();
    }

    @Test
    void theLanguageIsTheRequestersElseTheCasesElseEnglish() {
        assertThat(languageOf("sv-FI", "ru")).isEqualTo("sv");
        assertThat(languageOf("fi", "ru")).isEqualTo("ru");
        assertThat(languageOf(null, "de")).isEqualTo("en");
        assertThat(languageOf(null, null)).isEqualTo("en");
    }

    private static String languageOf(String spoken, String written) {
        var given = registered(spoken, written).given(closing(ClosureCode.SOLVED));
        given.settle(2);
        return given.state().ask().language();
    }
}
