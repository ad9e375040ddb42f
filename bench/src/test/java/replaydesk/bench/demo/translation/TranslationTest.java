package replaydesk.bench.demo.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import replaydesk.bench.demo.incidents.LogState;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Priority;

class TranslationTest {

    private final LogLines log = new LogLines();

    @Test
    void givenAPlainIncident_thenItIsReviewedAssignedSolvedAndClosed() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.RESOLVED, "Group 1", "Resolver 7");
        log.line(LogState.CLOSED, "Group 1", "Resolver 7");

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Assign Group 1 Resolver 7",
                "Propose", "Close SOLVED");
    }

    @Test
    void givenAnUnknownGroup_thenTheCaseIsUnassigned() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.ACTIVE, null, null);
        log.line(LogState.ACTIVE, "Group 2", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Assign nobody", "Assign Group 2");
    }

    @Test
    void givenNoGroupWhenResolved_thenSomebodyUnnamedHasItFirst() {
        log.line(LogState.NEW, null, null);
        log.line(LogState.RESOLVED, null, null);
        log.line(LogState.CLOSED, null, null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign not named in the log Resolved by 3", "Propose",
                "Close SOLVED");
        assertThat(log.script().gaps()).containsExactly(Gap.NOBODY_WHEN_RESOLVED);
    }

    @Test
    void givenAWaitForTheRequester_thenItIsAskedAndAnswered() {
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);
        log.line(LogState.ACTIVE, "Group 1", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Ask", "Reply");
    }

    @Test
    void givenOneWaitAfterTheOther_thenTheFirstEndsBeforeTheSecondBegins() {
        log.line(LogState.AWAITING_VENDOR, "Group 1", null);
        log.line(LogState.AWAITING_PROBLEM, "Group 1", null);
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Suspend", "Resume", "Suspend",
                "Resume", "Ask", "Reply", "Close OTHER");
    }

    @Test
    void givenItComesBackFromResolvedAndFromClosed_thenTheSolutionIsRejectedAndTheCaseReopened() {
        log.line(LogState.RESOLVED, "Group 1", null);
        log.line(LogState.ACTIVE, "Group 1", null);
        log.line(LogState.RESOLVED, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);
        log.line(LogState.ACTIVE, "Group 1", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Propose", "Reject 1 for caller-1",
                "Propose", "Close SOLVED", "Reopen");
    }

    @Test
    void givenItClosesWithoutBeingResolved_thenNoSolutionIsProposed() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Close OTHER");
    }

    @Test
    void givenLowImpactAndUrgency_thenThePriorityIsTheLogs() {
        log.line(LogState.NEW, "Group 1", null, "3 - Low", "3 - Low", "4 - Low", "IVR");

        assertThat(((Step.Review) log.script().steps().getFirst()).command().priority()).isEqualTo(Priority.LOW);
        assertThat(log.script().registration().channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void givenAnotherPriorityLater_thenAnOperatorClassifiesAnew() {
        log.line(LogState.NEW, "Group 1", null);
        log.line(LogState.ACTIVE, "Group 1", null, "1 - High", "2 - Medium", "2 - High", "Phone");

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Classify HIGH");
    }

    @Test
    void givenAClosingBeforeTheSilenceIsOver_thenTheRequesterAcceptsAndTheCaseClosesByItself() {
        log.line(LogState.RESOLVED, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);
        log.rewrite("Updated by 7", LogLines.NOON.plus(Translation.SILENCE).minusMinutes(1), false);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Propose", "Accept 1 for caller-1",
                "Closing 0");
        assertThat(log.script().steps().get(3)).isInstanceOf(Step.Requester.class);
        assertThat(log.script().finalState().solution()).isEqualTo(FinalState.Judged.ACCEPTED);
        assertThat(log.script().finalState().acceptances()).isEqualTo(1);
        assertThat(log.script().omissions()).doesNotContainKey(Omission.SILENCE);
    }

    @Test
    void givenThatWhoResolvedItClosesIt_thenTheOperatorWritesDownWhatTheRequesterSaid() {
        log.line(LogState.RESOLVED, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);
        log.rewrite("Updated by 1", LogLines.NOON, false);

        assertThat(log.script().steps().get(3)).isInstanceOf(Step.Operator.class);
    }

    @Test
    void givenAClosingAfterDaysOfSilence_thenNobodyHasAcceptedAndItIsCounted() {
        log.line(LogState.RESOLVED, "Group 1", null);
        log.line(LogState.CLOSED, "Group 1", null);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Propose", "Close SOLVED");
        assertThat(log.script().finalState().solution()).isEqualTo(FinalState.Judged.NOT_YET);
        assertThat(log.script().omissions()).containsEntry(Omission.SILENCE, 1).containsEntry(Omission.SURVEY, 1);
    }

    @Test
    void givenAMailThatGoesOut_thenTheDeskWritesOnce() {
        log.line(LogState.NEW, "Group 1", null);
        log.rewrite("Updated by 1", LogLines.NOON, true);
        log.line(LogState.ACTIVE, "Group 1", null);
        log.rewrite("Updated by 1", LogLines.NOON, true);

        assertThat(log.stepsInWords()).containsExactly("Review", "Assign Group 1", "Message");
        assertThat(log.script().finalState().sent()).isEqualTo(1);
    }

    @Test
    void givenQuestionsAndAnUpdateWithoutWords_thenTheyAreCounted() {
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);
        log.line(LogState.AWAITING_VENDOR, "Group 1", null);
        log.line(LogState.AWAITING_USER_INFO, "Group 1", null);

        assertThat(log.script().finalState())
                .extracting(FinalState::asked, FinalState::received, FinalState::open, FinalState::status)
                .containsExactly(2, 1, 1, CaseStatus.WAITING_FOR_CUSTOMER);
        assertThat(log.script().omissions()).containsEntry(Omission.REMARK, 1).containsEntry(Omission.VENDOR, 1);
    }
}
