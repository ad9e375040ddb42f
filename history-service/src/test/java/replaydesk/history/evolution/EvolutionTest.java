package replaydesk.history.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.status.Moves;
import replaydesk.events.status.Turn;
import replaydesk.events.value.Channel;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.Metric;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;
import replaydesk.history.Golden;
import replaydesk.history.HistoryStage;
import replaydesk.testing.StageFixture;

class EvolutionTest {

    private static final CaseRegistered REGISTERED = Golden.of(CaseRegistered.class);
    private static final UUID PROPOSAL = new UUID(7, 7);
    private static final UUID REQUEST = new UUID(8, 8);
    private static final Instant SOON = Instant.parse("2026-03-03T08:00:00Z");

    private final StageFixture<HistoryCase> fixture = new StageFixture<>(new HistoryStage());

    private HistoryCase given(CaseEvent... events) {
        return fixture.given(REGISTERED).given(events).state();
    }

    private static CaseAssigned assigned(int level, String team) {
        return new CaseAssigned(level, team, "anna", AssignmentBasis.PERSON, null);
    }

    @Test
    void givenARegistrationThenItsTextsAreCitedAndNotCopied() {
        var intake = given().intake();

        assertThat(intake.subjectIn()).isEqualTo(1);
        assertThat(intake.descriptionIn()).isEqualTo(1);
        assertThat(intake.references()).isEqualTo(REGISTERED.externalReferences());
        assertThat(fixture.state().toString()).doesNotContain(REGISTERED.subject());
    }

    @Test
    void givenACompletionThenOnlyWhatItSaysIsReplaced() {
        var intake = given(new RegistrationCompleted(null, null, "mer", null, "sv", List.of(), List.of())).intake();

        assertThat(intake.subjectIn()).isEqualTo(1);
        assertThat(intake.descriptionIn()).isEqualTo(2);
        assertThat(intake.language()).isEqualTo("sv");
        assertThat(intake.product()).isEqualTo(REGISTERED.product());
    }

    @Test
    void givenTheFirstTeamThenNothingWasReassigned() {
        assertThat(given(assigned(1, "desk"), assigned(1, "desk")).solution().moves().changes()).isZero();
    }

    @Test
    void givenOtherTeamsOrNoneThenEachChangeCounts() {
        var state = given(assigned(1, "desk"), assigned(2, "network"), new CaseUnassigned(null), assigned(2, "network"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 2, 3, "kernel", null),
                new CaseHandedBack(3, 2, "network", null));

        assertThat(state.solution().moves().changes()).isEqualTo(5);
        assertThat(state.solution().assignment().team()).isEqualTo("network");
    }

    @Test
    void givenWorkDeclinedThenTheTeamKeepsTheCase() {
        var state = given(assigned(1, "desk"), new WorkAccepted("boris"), new WorkDeclined("boris", null));

        assertThat(state.solution().assignment().specialist()).isNull();
        assertThat(state.solution().moves()).isEqualTo(new Moves(true, "desk", 0));
    }

    @Test
    void givenAnAnsweredRequestThenItIsNoLongerOpen() {
        var asked = given(new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Логи?"), SOON));
        assertThat(asked.analysis().asking()).extracting(Asked::version).containsExactly(2);

        var answered = fixture.given(new InformationProvided(REQUEST, new UUID(1, 1))).state();
        assertThat(answered.analysis().asking()).isEmpty();
    }

    @Test
    void givenARequestThatIsStillOpenThenWhatIsMissingStandsForIt() {
        var asked = new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Логи?"), SOON);
        var again = new InformationRequestReopened(REQUEST, InformationKind.LOGS, List.of("Из какой папки?"),
                SOON.plusSeconds(60), null, null, null);

        assertThat(given(asked, again).analysis().asking()).singleElement()
                .satisfies(open -> assertThat(open.version()).isEqualTo(3));
        assertThat(given(asked, new InformationProvided(REQUEST, new UUID(1, 1)), again).analysis().asking())
                .singleElement().satisfies(open -> assertThat(open.lapsesAt()).isEqualTo(SOON.plusSeconds(60)));
    }

    @Test
    void givenMoreTimeOrALateReminderThenTheRequestLapsesLaterAndOneThatIsWithdrawnNever() {
        var asked = new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Логи?"), SOON);

        assertThat(given(asked, new InformationRequestExtended(REQUEST, SOON.plusSeconds(5), null, null)).analysis()
                .asking()).extracting(Asked::lapsesAt).containsExactly(SOON.plusSeconds(5));
        assertThat(given(asked, new InformationRequestReminded(REQUEST, SOON.plusSeconds(7), SOON, SOON)).analysis()
                .asking()).extracting(Asked::lapsesAt).containsExactly(SOON.plusSeconds(7));
        assertThat(given(asked, new InformationRequestWithdrawn(REQUEST, null)).analysis().asking()).isEmpty();
    }

    @Test
    void givenClosingThenNoRequestIsOpenAnyMore() {
        var state = given(new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Loggar?"), SOON), closed());

        assertThat(state.analysis().asking()).isEmpty();
        assertThat(state.progress().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void givenADecisionOnAProposalThenItStandsSo() {
        var proposed = new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Byt kabeln", null);

        assertThat(given(proposed, new SolutionAccepted(PROPOSAL, "rita", null)).solution().proposal().standing())
                .isEqualTo(Proposal.Standing.ACCEPTED);
        assertThat(fixture.given(new SolutionRejected(PROPOSAL, "rita", null)).state().solution().proposal().standing())
                .isEqualTo(Proposal.Standing.REJECTED);
        assertThat(fixture.given(new SolutionAccepted(new UUID(9, 9), "rita", null)).state().solution().proposal()
                .standing()).isEqualTo(Proposal.Standing.REJECTED);
    }

    @Test
    void givenReopeningThenNothingOfTheClosureStands() {
        var state = given(new ClosureScheduled(PROPOSAL, SOON), closed(), new CaseReopened(null, null, "anna"));

        assertThat(state.closure()).isEqualTo(Closure.START);
        assertThat(state.progress().reopenings()).isEqualTo(1);
    }

    @Test
    void givenAssessmentsThenTargetsStandAsTheLastOneSays() {
        var target = new Target("first-response", Metric.FIRST_RESPONSE, SOON, null);
        var breached = given(new TargetsSet(null, null, null, List.of(target)),
                new ServiceLevelAssessed(List.of(TargetChange.breached("first-response", SOON, SOON))));
        assertThat(breached.serviceLevel().targets()).containsExactly(
                new TargetStanding("first-response", Metric.FIRST_RESPONSE, SOON, TargetChange.Kind.BREACHED, true,
                        false));

        var disproved =
                new TargetChange(TargetChange.Kind.WITHDRAWN, "first-response", null, null, null, null, SOON, null);
        assertThat(
                fixture.given(new ServiceLevelAssessed(List.of(disproved))).state().serviceLevel().targets().getFirst()
                        .breached())
                .isFalse();
    }

    @Test
    void givenABreachThenAnotherPromiseAndTheEndOfItLeaveItRecorded() {
        var target = new Target("first-response", Metric.FIRST_RESPONSE, SOON, null);
        var promised = new TargetsSet(null, null, null, List.of(target));
        var state =
                given(promised, new ServiceLevelAssessed(List.of(TargetChange.breached("first-response", SOON, SOON))),
                        promised, new ServiceLevelAssessed(List.of(TargetChange.withdrawn("first-response", null))));

        assertThat(state.serviceLevel().targets()).extracting(TargetStanding::breached).containsExactly(true);
    }

    @Test
    void givenAMessageThenTheCaseIsNeitherSolvedNorWaitedForAndTheDeskIsToAct() {
        var proposed = new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Byt kabeln", null);
        var state = given(new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Loggar?"), SOON), proposed,
                wrote());

        assertThat(state.progress().status()).isEqualTo(CaseStatus.REGISTERED);
        assertThat(state.progress().waitingOn()).isEqualTo(Turn.DESK);
    }

    @Test
    void givenAnotherTurnThenTheWaitBeginsAnewAndAMessageMoreDoesNotLengthenIt() {
        given(new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Byt kabeln", null));
        var wrote = fixture.after(Duration.ofHours(1)).now();

        fixture.given(wrote()).after(Duration.ofHours(1)).given(wrote());

        assertThat(fixture.state().waitingSince()).isEqualTo(wrote);
    }

    @Test
    void givenALateReminderThenTheCaseClosesWhenItSays() {
        var later = SOON.plusSeconds(60);

        assertThat(given(new ClosureScheduled(PROPOSAL, SOON), new ClosureReminded(later, SOON, SOON)).closure()
                .closesAt())
                .isEqualTo(later);
    }

    @Test
    void givenWhatStandsAgainstTheClosingThenItIsNoLongerAnnounced() {
        var against = List.<CaseEvent>of(wrote(),
                new InformationRequested(REQUEST, InformationKind.LOGS, List.of("Logg?"), null),
                new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Byt kabeln", null),
                new SolutionRejected(PROPOSAL, "rita", null), new CaseHandedToVendor("acme-print", null, null),
                new CaseSuspended(null, null, null));
        for (var event : against) {
            var desk = new StageFixture<>(new HistoryStage()).given(REGISTERED,
                    new SolutionProposed(PROPOSAL, SolutionKind.FIX, "Byt kabeln", null),
                    new ClosureScheduled(PROPOSAL, SOON));
            assertThat(desk.state().closure().closesAt()).isEqualTo(SOON);

            desk.given(event, new ClosureReminded(SOON, SOON, SOON));

            assertThat(desk.state().closure().closesAt()).as("%s", event).isNull();
        }
    }

    @Test
    void givenAWithdrawalOrAMergeThenNothingClosesByItself() {
        assertThat(
                given(new ClosureScheduled(PROPOSAL, SOON), new CaseWithdrawn(null, null, null)).closure().closesAt())
                .isNull();
        assertThat(given(new ClosureScheduled(PROPOSAL, SOON), new CaseMerged(null, null)).closure().closesAt())
                .isNull();
    }

    @Test
    void givenClosingThenWorkRestsNoMore() {
        var state = given(new CaseSuspended(SOON, null, null), closed(), new CaseReopened(null, null, "anna"));

        assertThat(state.solution().suspension()).isNull();
    }

    @Test
    void givenReopeningThenTheSurveyOfTheClosingIsVoid() {
        var asked = new FeedbackRequested(null, "sv", PROPOSAL, SOON);

        assertThat(
                given(closed(), asked, new CaseReopened(null, null, "anna"), new FeedbackExpired(PROPOSAL, SOON, SOON))
                        .feedback().standing())
                .isEqualTo(Feedback.Standing.VOID);
    }

    private static MessageReceived wrote() {
        return new MessageReceived(new UUID(1, 2), "rita", Channel.EMAIL, "Ещё нет", List.of(), null, null);
    }

    private static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, "ok", null, 1, true, false, "anna", null, null);
    }
}
