package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.value.ClosureCode;

class InformationTest {

    private static final Duration LONG = Duration.ofDays(15);

    @Test
    void theNextMessageAnswersTheOnlyOpenRequest() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(7, null));
        var message = desk.lastEvent();

        assertThat(desk.owed()).singleElement().satisfies(owed -> assertThat(owed.cause()).isEqualTo(message));
        assertThat(desk.settle(10)).containsExactly(
                new InformationProvided(Stories.FIRST, Stories.wrote(7, null).messageId()));
        assertThat(desk.state().requests()).isEmpty();
    }

    @Test
    void aMessageThatNamesARequestAnswersThatOne() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.asked(Stories.SECOND),
                Stories.wrote(1, Stories.SECOND));

        desk.settle(10);

        assertThat(desk.state().requests()).extracting(OpenRequest::id).containsExactly(Stories.FIRST);
    }

    @Test
    void betweenTwoOpenRequestsAMessageThatNamesNoneAnswersNoneAndNeitherLapses() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.asked(Stories.SECOND),
                Stories.wrote(1, null)).after(LONG);

        assertThat(desk.owed()).isEmpty();
        assertThat(desk.state().requests()).hasSize(2);
    }

    @Test
    void aRequestThatNobodyAnswersLapsesAtItsTimeAndNotBefore() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST));
        assertThat(desk.owed()).singleElement().satisfies(owed -> assertThat(owed.due()).isEqualTo(Stories.LAPSE));
        assertThat(desk.settle(10)).isEmpty();

        desk.after(LONG);

        assertThat(desk.settle(10)).containsExactly(
                new InformationRequestLapsed(Stories.FIRST, Stories.LAPSE, desk.now()));
        assertThat(desk.owed()).isEmpty();
    }

    @Test
    void aMessageThatNamesAnUnknownRequestAnswersNothingButStopsTheLapse() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, Stories.SECOND)).after(LONG);

        assertThat(desk.owed()).isEmpty();
        assertThat(desk.state().requests()).hasSize(1);
    }

    @Test
    void aSecondMessageDoesNotReplaceTheAnswer() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, null), Stories.wrote(2, null));

        assertThat(desk.settle(10)).containsExactly(
                new InformationProvided(Stories.FIRST, Stories.wrote(1, null).messageId()));
    }

    @Test
    void closingEndsTheWait() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST),
                new CaseClosed(ClosureCode.NO_ANSWER, null, null, null, false, false, "anna", null, null)).after(LONG);
        assertThat(desk.owed()).isEmpty();

        desk.given(new CaseReopened(null, null, "anna"));

        assertThat(desk.owed()).isEmpty();
    }
}
