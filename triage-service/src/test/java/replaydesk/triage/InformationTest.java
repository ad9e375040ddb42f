package replaydesk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.InformationKind;
import replaydesk.kit.stage.Life;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.SettledRequest;

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
    void theRequesterIsRemindedAndThenTheRequestLapses() {
        var desk = Stories.triaged().given(Stories.reminding(Stories.FIRST));
        var remindAt = Stories.LAPSE.minus(Duration.ofDays(2));
        assertThat(desk.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.due()).isEqualTo(remindAt));

        desk.after(Duration.between(desk.now(), remindAt));
        assertThat(desk.settle(10)).containsExactly(
                new InformationRequestReminded(Stories.FIRST, Stories.LAPSE, remindAt, remindAt));

        desk.after(Duration.ofDays(2));
        assertThat(desk.settle(10)).containsExactly(
                new InformationRequestLapsed(Stories.FIRST, Stories.LAPSE, Stories.LAPSE));
    }

    @Test
    void aLateReminderLeavesTheRequesterTheWholeNotice() {
        var desk = Stories.triaged().given(Stories.reminding(Stories.FIRST)).after(LONG);
        var lapse = desk.now().plus(Duration.ofDays(2));

        assertThat(desk.settle(10)).containsExactly(new InformationRequestReminded(Stories.FIRST, lapse,
                Stories.LAPSE.minus(Duration.ofDays(2)), desk.now()));
        assertThat(desk.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.due()).isEqualTo(lapse));
    }

    @Test
    void aReminderOfALapseAtTheEndOfTimeMovesNothing() {
        var desk = Stories.triaged();
        var remindAt = desk.now().plus(Duration.ofHours(1));
        desk.given(new InformationRequested(Stories.FIRST, InformationKind.LOGS, List.of("Vilken version?"),
                Instant.MAX, null, remindAt, null)).after(LONG);

        assertThat(desk.settle(10)).containsExactly(
                new InformationRequestReminded(Stories.FIRST, Instant.MAX, remindAt, desk.now()));
    }

    @Test
    void whoHasWrittenIsNotReminded() {
        var desk = Stories.triaged().given(Stories.reminding(Stories.FIRST), Stories.reminding(Stories.SECOND),
                Stories.wrote(1, Stories.FIRST));
        desk.settle(10);

        assertThat(desk.after(LONG).obligations()).isEmpty();
    }

    @Test
    void aRequestThatIsStillOpenIsWaitedForAgainAndItsAnswerIsNotLinked() {
        var heard = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, null),
                Stories.askedAgain(Stories.FIRST));
        assertThat(heard.settle(10)).as("the message answers nothing").isEmpty();
        assertThat(heard.state().requests()).singleElement().matches(OpenRequest::awaited);

        var linked = Stories.triaged().given(Stories.asked(Stories.FIRST), Stories.wrote(1, null));
        linked.settle(10);
        linked.given(Stories.askedAgain(Stories.FIRST), Stories.wrote(2, null));
        assertThat(linked.settle(10)).containsExactly(
                new InformationProvided(Stories.FIRST, Stories.wrote(2, null).messageId()));
    }

    @Test
    void aRequestThatIsNoLongerWantedNeitherRemindsNorLapses() {
        var desk = Stories.triaged().given(Stories.reminding(Stories.FIRST),
                new InformationRequestWithdrawn(Stories.FIRST, null));

        assertThat(desk.after(LONG).obligations()).isEmpty();
        assertThat(desk.state().information().settled(Stories.FIRST).end()).isEqualTo(SettledRequest.End.WITHDRAWN);
    }

    @Test
    void moreTimeMovesReminderAndLapse() {
        var later = Stories.LAPSE.plus(Duration.ofDays(7));
        var desk = Stories.triaged().given(Stories.reminding(Stories.FIRST));
        desk.after(Duration.ofDays(13)).settle(10);
        desk.given(new InformationRequestExtended(Stories.FIRST, later, later.minus(Duration.ofDays(1)), null));

        assertThat(desk.obligations()).singleElement().satisfies(
                obligation -> assertThat(obligation.due()).isEqualTo(later.minus(Duration.ofDays(1))));
        desk.after(Duration.ofDays(8));
        assertThat(desk.settle(10)).last().isInstanceOf(InformationRequestReminded.class);
    }

    @Test
    void onlyTheLatestRequestsThatAreOverAreKept() {
        var desk = Stories.triaged();
        for (int i = 0; i < 30; i++) {
            desk.given(Stories.asked(new UUID(5, i)), new InformationRequestWithdrawn(new UUID(5, i), null));
        }

        assertThat(desk.state().information().settled()).hasSize(20);
        assertThat(desk.state().information().settled(new UUID(5, 29))).isNotNull();
        assertThat(desk.state().information().settled(new UUID(5, 9))).isNull();
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
