package replaydesk.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.value.Priority.HIGH;
import static replaydesk.events.value.TargetChange.Kind.*;
import static replaydesk.sla.promise.Promises.FIRST_RESPONSE;
import static replaydesk.sla.promise.Promises.RESOLUTION;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.clock.Standing;

class AssessingTest {

    private static Story promised() {
        return Story.registered().then(Stories.classified(HIGH)).settled();
    }

    @Test
    void givenAMessageThatInforms_thenItIsNamedAsTheFirstResponse() {
        var story = promised().afterHours(0.5).then(Stories.sent(MessageKind.INFORMATION));
        var message = story.last;

        assertThat(story.settled().changes())
                .containsExactly(TargetChange.met(FIRST_RESPONSE, message, Duration.ofMinutes(30)));
    }

    @Test
    void givenAReceipt_thenItIsNoResponse() {
        assertThat(promised().then(Stories.sent(MessageKind.OTHER)).settled().said).hasSize(1);
    }

    @Test
    void givenAResponseBeforeTheTargetsWereSet_thenItStillMeetsThem() {
        var story = Story.registered().afterHours(0.2).then(Stories.sent(MessageKind.RECOMMENDATION)).afterHours(9)
                .then(Stories.classified(HIGH)).settled();

        assertThat(story.target(FIRST_RESPONSE).worked()).isEqualTo(Duration.ofMinutes(12));
        assertThat(story.kinds(FIRST_RESPONSE)).containsExactly(MET);
    }

    @Test
    void givenAProposal_thenOneEventSaysThatItMetBoth() {
        var story = promised().afterHours(0.5).then(Stories.proposed());
        var proposal = story.last;

        assertThat(story.settled().changes()).containsExactly(
                TargetChange.met(FIRST_RESPONSE, proposal, Duration.ofMinutes(30)),
                TargetChange.met(RESOLUTION, proposal, Duration.ofMinutes(30)));
        assertThat(story.obligations()).isEmpty();
    }

    @Test
    void givenAnInformationRequest_thenTheClockPausesUntilItIsAnswered() {
        var story = promised().afterHours(0.5).then(Stories.asked());
        var asked = story.last;

        assertThat(story.settled().changes()).containsExactly(
                TargetChange.met(FIRST_RESPONSE, asked, Duration.ofMinutes(30)),
                TargetChange.paused(RESOLUTION, asked, Duration.ofMinutes(450)));
        assertThat(story.obligations()).as("a clock that stands still makes nothing due").isEmpty();

        story.afterHours(48).then(Stories.provided());
        var answered = story.last;

        assertThat(story.settled().changes()).containsExactly(TargetChange.resumed(RESOLUTION, answered,
                Duration.ofMinutes(450), story.now.plus(Duration.ofMinutes(450))));
    }

    @Test
    void givenTwoReasonsToPause_thenTheClockRunsOnlyWhenBothAreGone() {
        var story = promised().afterHours(1).then(Stories.asked()).settled().then(Stories.suspended()).settled()
                .afterHours(1).then(Stories.provided()).settled();

        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.PAUSED);

        story.afterHours(1).then(Stories.resumed()).settled();

        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(10)));
        assertThat(story.kinds(RESOLUTION)).containsExactly(PAUSED, RESUMED);
    }

    @Test
    void givenARejectedProposal_thenTheClockGoesOnAndTheTimeBetweenDoesNotCount() {
        var story = promised().afterHours(1).then(Stories.proposed()).settled().afterHours(24).then(Stories.rejected())
                .settled();

        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofHours(7)));
        assertThat(story.kinds(RESOLUTION)).containsExactly(MET, RESUMED);
        assertThat(story.kinds(FIRST_RESPONSE)).containsExactly(MET);
    }

    @Test
    void givenClosingWithoutAProposal_thenTheClosingMeetsBothAndReopeningResumes() {
        var story = promised().afterHours(0.25).then(Stories.closed());
        var closing = story.last;
        story.settled();

        assertThat(story.target(FIRST_RESPONSE).met()).isEqualTo(closing);
        assertThat(story.target(RESOLUTION).met()).isEqualTo(closing);

        story.afterHours(3).then(Stories.reopened()).settled();

        assertThat(story.target(FIRST_RESPONSE).standing()).isEqualTo(Standing.MET);
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofMinutes(465)));
    }

    @Test
    void givenAProposalThenClosing_thenTheProposalStaysWhatMetIt() {
        var story = promised().afterHours(1).then(Stories.proposed());
        UUID proposal = story.last;
        story.settled().afterHours(48).then(Stories.closed()).settled();

        assertThat(story.target(RESOLUTION).met()).isEqualTo(proposal);
        assertThat(story.target(RESOLUTION).worked()).isEqualTo(Duration.ofHours(1));
        assertThat(story.obligations()).isEmpty();
    }

    @Test
    void givenAWithdrawnCase_thenItsTargetsAreWithdrawn() {
        var story = promised().then(Stories.withdrawn()).settled();

        assertThat(story.changes()).extracting(TargetChange::kind).containsExactly(WITHDRAWN, WITHDRAWN);
        assertThat(story.obligations()).isEmpty();
    }

    @Test
    void givenAMergeThatIsTakenBack_thenTheClocksGoOnWhereTheyWere() {
        var story = promised().afterHours(0.5).then(Stories.merged()).settled().afterHours(100).then(Stories.unmerged())
                .settled();

        assertThat(story.target(FIRST_RESPONSE).dueAt()).isEqualTo(story.now.plus(Duration.ofMinutes(30)));
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofMinutes(450)));
    }

    @Test
    void givenSeveralFactsAtOnce_thenEachIsAssessedByItselfInTheLogsOrder() {
        var story = promised().afterHours(0.5).then(Stories.asked()).afterHours(1).then(Stories.provided())
                .afterHours(1).then(Stories.proposed()).settled();

        assertThat(story.said).hasSize(4);
        assertThat(story.kinds(RESOLUTION)).containsExactly(PAUSED, RESUMED, MET);
        assertThat(story.target(RESOLUTION).worked()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void givenAQuestionThatIsStillOpen_thenTheClockPausesAgainUntilItIsNoLongerWanted() {
        var story = promised().afterHours(0.5).then(Stories.asked()).settled().afterHours(48).then(Stories.wrote())
                .settled().afterHours(1).then(Stories.askedAgain()).settled();
        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.PAUSED);

        story.afterHours(24).then(Stories.unasked()).settled();

        assertThat(story.kinds(RESOLUTION)).containsExactly(PAUSED, RESUMED, PAUSED, RESUMED);
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofMinutes(390)));
    }

    @Test
    void givenTwoQuestions_whenTheRequesterWrites_thenTheClockGoesOn() {
        var story = promised().afterHours(0.5).then(Stories.asked()).then(Stories.asked(Stories.PROPOSAL)).settled()
                .afterHours(48).then(Stories.wrote()).settled();

        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.RUNNING);
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofMinutes(450)));
    }

    @Test
    void givenASolution_whenTheRequesterWrites_thenTheClockGoesOnUntilTheyAcceptIt() {
        var story = promised().afterHours(1).then(Stories.proposed()).settled().afterHours(10).then(Stories.wrote())
                .settled();

        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.RUNNING);
        story.then(Stories.accepted("anna")).settled();
        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.RUNNING);

        story.afterHours(1).then(Stories.accepted("rita"));
        var accepted = story.last;

        assertThat(story.settled().target(RESOLUTION).met()).isEqualTo(accepted);
        assertThat(story.target(RESOLUTION).worked()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void givenAClosedCase_whenTheRequesterWrites_thenTheSolutionStaysWhatMetIt() {
        var story = promised().afterHours(1).then(Stories.proposed());
        var solved = story.last;

        story.then(Stories.closed()).settled().afterHours(1).then(Stories.wrote()).settled();

        assertThat(story.target(RESOLUTION).met()).isEqualTo(solved);
    }

    @Test
    void givenASuspension_whenTheCaseClosesAndComesBack_thenTheClockRuns() {
        var story = promised().then(Stories.suspended()).settled().then(Stories.closed()).settled()
                .then(Stories.reopened()).settled();

        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.RUNNING);
    }
}
