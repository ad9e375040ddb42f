package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.Life;
import replaydesk.triage.evolution.OpenRequest;

class InformationTest {

    private static final Duration LONG = Duration.ofDays(15);

    @Test
    void theNextMessageAnswersTheOnlyOpenRequest() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(7, null));
        var message = desk.lastEvent();

        assertThat(desk.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(message));
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
    void theRequestThatAMessageDidNotNameStaysOpenAndIsNotWaitedFor() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.asked(Stories.SECOND),
                Stories.wrote(1, Stories.SECOND));
        desk.settle(10);
        assertThat(desk.state().requests()).allMatch(OpenRequest::requesterWrote);

        desk.given(Stories.wrote(2, null)).settle(10);

        assertThat(desk.state().requests()).isEmpty();
    }

    @Test
    void aMessageThatNamesNoneAnswersEveryRequestThatWasAskedBeforeIt() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.asked(Stories.SECOND),
                Stories.wrote(1, null), Stories.asked(Stories.THIRD));
        var message = Stories.wrote(1, null).messageId();

        assertThat(desk.obligations()).as("one after the other").hasSize(1);
        assertThat(desk.settle(10)).containsExactly(new InformationProvided(Stories.FIRST, message),
                new InformationProvided(Stories.SECOND, message));
        assertThat(desk.state().requests()).extracting(OpenRequest::id).containsExactly(Stories.THIRD);
    }

    @Test
    void aRequestThatNobodyAnswersLapsesAtItsTimeAndNotBefore() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST));
        assertThat(desk.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.due()).isEqualTo(Stories.LAPSE));
        assertThat(desk.settle(10)).isEmpty();

        desk.after(LONG);

        assertThat(desk.settle(10)).containsExactly(
                new InformationRequestLapsed(Stories.FIRST, Stories.LAPSE, desk.now()));
        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void aMessageThatNamesAnUnknownRequestIsOneThatNamesNone() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, Stories.SECOND));

        assertThat(desk.settle(10)).containsExactly(
                new InformationProvided(Stories.FIRST, Stories.wrote(1, null).messageId()));
    }

    @Test
    void aCaseThatWasClosedIsClosedAgainOnceAMergeIsTakenBack() {
        var closed = new CaseClosed(ClosureCode.NO_ANSWER, null, null, null, false, false, "anna", null, null);
        var desk = Stories.triaged().given(closed, new CaseMerged(null, null), new CaseUnmerged(null, null, null));

        assertThat(desk.state().life()).isEqualTo(Life.CLOSED);
    }

    @Test
    void aSecondMessageDoesNotReplaceTheAnswer() {
        var desk =
                Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, null), Stories.wrote(2, null));

        assertThat(desk.settle(10)).containsExactly(
                new InformationProvided(Stories.FIRST, Stories.wrote(1, null).messageId()));
    }

    @Test
    void closingEndsTheWait() {
        var desk = Stories.triaged().given(Stories.asked(Stories.FIRST),
                new CaseClosed(ClosureCode.NO_ANSWER, null, null, null, false, false, "anna", null, null)).after(LONG);
        assertThat(desk.obligations()).isEmpty();

        desk.given(new CaseReopened(null, null, "anna"));

        assertThat(desk.obligations()).isEmpty();
    }
}
