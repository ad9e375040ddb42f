package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.closure.Stories.accepted;
import static replaydesk.closure.Stories.acceptedFor;
import static replaydesk.closure.Stories.alert;
import static replaydesk.closure.Stories.asked;
import static replaydesk.closure.Stories.assigned;
import static replaydesk.closure.Stories.message;
import static replaydesk.closure.Stories.proposal;
import static replaydesk.closure.Stories.proposed;
import static replaydesk.closure.Stories.registered;
import static replaydesk.closure.Stories.rejected;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.testing.StageFixture;

class ClosingByTimeTest {

    private static final Instant PROPOSED = Instant.parse("2026-03-02T08:01:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    @Test
    void aProposedSolutionSchedulesTheClosureTenDaysOnWithTheProposalAsItsCause() {
        var given = proposed();
        var proposalEvent = given.lastEvent();

        assertThat(given.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.cause()).isEqualTo(proposalEvent));
        assertThat(given.settle(1 + 1)).containsExactly(
                new ClosureScheduled(proposalEvent, Instant.parse("2026-03-12T08:01:00Z")));
    }

    @Test
    void threeDaysBeforeItTheRequesterIsRemindedAndAtItsTimeTheCaseCloses() {
        var given = proposed();
        given.settle(2);
        var scheduling = given.lastEvent();
        var closesAt = Instant.parse("2026-03-12T08:01:00Z");

        given.after(SEVEN_DAYS.minusSeconds(1));
        assertThat(given.settle(1)).isEmpty();
        given.after(Duration.ofSeconds(2));
        closesAt = given.now().plus(THREE_DAYS);
        assertThat(given.settle(2)).containsExactly(
                new ClosureReminded(closesAt, closesAt.minus(THREE_DAYS).minusSeconds(1), given.now()));

        given.after(THREE_DAYS);
        var due = closesAt;
        assertThat(given.obligations()).singleElement().satisfies(obligation -> {
            assertThat(obligation.cause()).isEqualTo(scheduling);
            assertThat(obligation.due()).isEqualTo(due);
            assertThat(obligation.alsoPresumes()).containsExactlyInAnyOrder(Counter.CLOSING, Counter.WORK);
        });
        assertThat(given.settle(2)).containsExactly(new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, true, null,
                closesAt, given.now()));
        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void aReminderThatComesLateMovesTheClosing() {
        var given = proposed();
        given.settle(2);

        var told = given.after(Duration.ofDays(20)).now();
        assertThat(given.settle(3)).containsExactly(
                new ClosureReminded(told.plus(THREE_DAYS), PROPOSED.plus(SEVEN_DAYS), told));
        assertThat(given.state().schedule().closesAt()).isEqualTo(told.plus(THREE_DAYS));

        assertThat(given.after(THREE_DAYS).settle(2)).hasExactlyElementsOfTypes(CaseClosed.class);
    }

    @Test
    void aClosureThatIsAnnouncedLateStillComesAfterTheWholeNotice() {
        var given = proposed();
        var told = given.after(Duration.ofDays(20)).now();

        assertThat(given.settle(3)).containsExactly(
                new ClosureScheduled(given.state().proposal().broughtBy(), told.plus(THREE_DAYS)),
                new ClosureReminded(told.plus(THREE_DAYS), told, told));
        assertThat(given.after(THREE_DAYS).settle(2)).hasExactlyElementsOfTypes(CaseClosed.class);
    }

    @Test
    void whileARemindedClosureStandsAMessageStillStopsIt() {
        var given = proposed();
        given.settle(2);
        given.after(Duration.ofDays(20)).settle(3);
        given.given(message(1));

        assertThat(given.after(Duration.ofDays(20)).settle(3)).hasExactlyElementsOfTypes(ClosureCancelled.class);
    }

    @Test
    void anAcceptedSolutionClosesTheCaseAtOnceWithoutReminding() {
        var given = proposed();
        given.settle(2);
        given.after(Duration.ofHours(2)).given(accepted("rita"));
        var acceptance = given.lastEvent();

        assertThat(given.settle(3)).containsExactly(new ClosureScheduled(acceptance, given.now()),
                new CaseClosed(ClosureCode.SOLVED, null, null, 1, true, true, null, given.now(), given.now()));
    }

    @Test
    void selfHelpThatHelpedClosesTheCaseAtLevelNought() {
        var given =
                registered().given(new SelfHelpAccepted(new ReferenceVersion("known-solution", "reset", 1), "rita"));

        assertThat(given.settle(3)).last().isInstanceOfSatisfying(CaseClosed.class, closed -> {
            assertThat(closed.level()).isZero();
            assertThat(closed.firstContact()).isFalse();
        });
    }

    @Test
    void aWorkaroundClosesAsAWorkaround() {
        var given = registered().given(proposal(SolutionKind.WORKAROUND), accepted("rita"));

        assertThat(given.settle(3)).last().extracting("code").isEqualTo(ClosureCode.SOLVED_WITH_WORKAROUND);
    }

    @Test
    void onceTheRequesterWroteAfterTheProposalNothingClosesByItself() {
        var before = proposed().given(message(1));
        assertThat(before.after(Duration.ofDays(40)).settle(1)).isEmpty();

        var after = proposed();
        after.settle(2);
        after.given(message(1));
        var message = after.lastEvent();
        assertThat(after.after(Duration.ofDays(40)).settle(2)).containsExactly(
                new ClosureCancelled(ClosureObstacle.REQUESTER_WROTE, message));
        assertThat(after.obligations()).isEmpty();
    }

    @Test
    void theRequestersWordAnswersForWhatTheyWroteBeforeItHoweverItIsTold() {
        var own = proposed().given(message(1), accepted("rita"));
        assertThat(own.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class, CaseClosed.class);

        var told = proposed().given(message(1), acceptedFor("rita", "portal"));
        assertThat(told.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class, CaseClosed.class);

        var anothers = proposed().given(message(1), accepted("anna"));
        assertThat(anothers.obligations()).isEmpty();
    }

    @Test
    void anOperatorsOwnAcceptanceDoesNotShortenTheSilence() {
        var given = proposed();
        given.given(accepted("anna"));

        assertThat(given.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class);
        assertThat(given.state().schedule().closesAt()).isEqualTo(PROPOSED.plus(Duration.ofDays(10)));
    }

    @Test
    void whereNobodyAskedAnybodysAcceptanceCloses() {
        var given = new StageFixture<>(new ClosureStage()).given(alert(), assigned(1, "service-desk", "anna"),
                proposal(SolutionKind.FIX), accepted("anna"));

        assertThat(given.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class, CaseClosed.class);
    }

    @Test
    void anAnswerToAQuestionAndAnAcceptanceCloseTheCaseWithoutWaitingForTheQuestion() {
        var given = proposed().given(asked(), message(1), accepted("rita"));

        assertThat(given.settle(3)).hasExactlyElementsOfTypes(ClosureScheduled.class, CaseClosed.class);
    }

    @Test
    void aRejectedSolutionCancelsTheClosure() {
        var given = proposed();
        given.settle(2);
        given.given(rejected());
        var rejection = given.lastEvent();

        assertThat(given.settle(2)).containsExactly(
                new ClosureCancelled(ClosureObstacle.SOLUTION_REJECTED, rejection));
        assertThat(given.obligations()).isEmpty();
    }

    @Test
    void anotherProposalCancelsTheClosureAndSchedulesItsOwn() {
        var given = proposed();
        given.settle(2);
        given.after(Duration.ofDays(2)).given(proposal(SolutionKind.FIX));
        var second = given.lastEvent();

        assertThat(given.settle(3)).containsExactly(new ClosureCancelled(ClosureObstacle.SOLUTION_REPLACED, second),
                new ClosureScheduled(second, PROPOSED.plus(Duration.ofDays(12))));
    }

    @Test
    void aWorkaroundThatLeavesTheFixOpenClosesNothingEvenIfItHelped() {
        var interim =
                new SolutionProposed(new UUID(7, 1), SolutionKind.WORKAROUND, "Starta om", null, null, null, true);
        var given = registered().given(assigned(1, "service-desk", "anna"), interim);
        assertThat(given.obligations()).isEmpty();

        given.given(new SolutionAccepted(new UUID(7, 1), "rita", null)).after(Duration.ofDays(30));

        assertThat(given.obligations()).isEmpty();
        given.given(proposal(SolutionKind.FIX));
        assertThat(given.settle(2)).singleElement().isInstanceOf(ClosureScheduled.class);
    }

    @Test
    void anAnnouncedClosureIsCancelledByAWorkaroundThatLeavesTheFixOpen() {
        var given = proposed();
        given.settle(2);

        given.given(new SolutionProposed(new UUID(7, 1), SolutionKind.WORKAROUND, "Starta om", null, null, null, true));

        assertThat(given.settle(2)).containsExactly(
                new ClosureCancelled(ClosureObstacle.SOLUTION_REPLACED, given.view().state().proposal().broughtBy()));
        assertThat(given.obligations()).isEmpty();
    }
}
