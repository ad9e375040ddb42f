package replaydesk.bench.demo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.bench.demo.report.ProofReport;
import replaydesk.bench.demo.run.CommandTally;
import replaydesk.bench.demo.run.DemoRun;
import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.demo.translation.FinalState;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.SolutionKind;

/** The proof finds a planted difference of any kind, and finds nothing where there is none. */
class ProofTest {

    private static final FinalState OUTCOME = new FinalState(CaseStatus.CLOSED,
            new FinalState.Place("Group 2", null, 1, 2), 0, 0, 1, 0, null, 0, 0, 0);
    private static final Expectation EXPECTED =
            new Expectation(TestCase.ID, "INC1", List.of("?", "Group 1", "?", "Group 2"), false, 2, OUTCOME);

    private final Comparison comparison = new Comparison();

    @Test
    void givenTheCaseAsTheIncidentLogHasIt_thenNothingDiffers() {
        var replayed = story().replay();
        comparison.incident(EXPECTED, replayed);
        comparison.heads(EXPECTED, replayed, services(replayed));

        assertThat(comparison.differences().first()).isEmpty();
        assertThat(EXPECTED.reassignments(replayed.groups())).isEqualTo(2);
        assertThat(replayed.reopenings()).isEqualTo(2);
    }

    @Test
    void givenAnOverruledAssignment_thenItCountsForNothing() {
        var replayed = story().late(TestCase.assigned("Group 9")).replay();

        comparison.incident(EXPECTED, replayed);

        assertThat(comparison.differences().count()).isZero();
    }

    @Test
    void givenTheTeamThatTheLogDoesNotName_thenItIsNoGroup() {
        var replayed = new TestCase().then(TestCase.registered("INC1")).then(TestCase.assigned("Group 1"))
                .then(new CaseUnassigned(null)).then(TestCase.assigned(Script.UNNAMED_TEAM)).replay();

        assertThat(replayed.groups()).containsExactly("?", "Group 1", "?");
    }

    @Test
    void givenALogThatBeginsWithoutAGroup_thenTheFirstAssignmentIsAReassignmentThere() {
        var expected = new Expectation(TestCase.ID, "INC1", List.of("?", "Group 1"), true, 0, OUTCOME);

        assertThat(expected.reassignments()).isEqualTo(1);
    }

    @Test
    void givenOneChangeOfGroupMore_thenItIsFound() {
        comparison.incident(EXPECTED, reopened(upToGroup2().then(TestCase.assigned("Group 3"))).replay());

        differs("reassignments: replay says 3, but the incident log 2");
        differs("team: replay says Group 3, but the incident log Group 2");
    }

    @Test
    void givenOneReopeningLess_thenItIsFound() {
        comparison.incident(EXPECTED, upToGroup2().then(TestCase.closed()).replay());

        differs("reopenings: replay says 0, but the incident log 2");
    }

    @Test
    void givenACaseThatIsLeftOpen_thenItIsFound() {
        comparison.incident(EXPECTED, story().then(new CaseReopened("Again", null, "desk")).replay());

        differs("status: replay says IN_SOLUTION, but the incident log CLOSED");
        differs("open or closed: replay says OPEN, but the incident log CLOSED");
    }

    @Test
    void givenAMessageMoreAndAnAcceptance_thenBothAreFound() {
        var proposal = new UUID(1, 2);
        comparison.incident(EXPECTED, story().then(new CaseReopened("Again", null, "desk"))
                .then(new MessageSent(new UUID(1, 3), "anna", "On it", MessageKind.INFORMATION))
                .then(new SolutionProposed(proposal, SolutionKind.FIX, "Try", null))
                .then(new SolutionAccepted(proposal, "rita", null)).then(TestCase.closed()).replay());

        differs("messages sent: replay says 1, but the incident log 0");
        differs("acceptances: replay says 1, but the incident log 0");
        differs("standing solution: replay says ACCEPTED, but the incident log none");
    }

    @Test
    void givenACaseOfAnotherIncident_thenItIsFound() {
        comparison.incident(EXPECTED, new TestCase().then(TestCase.registered("INC2")).replay());

        differs("incident it is for: replay says INC2");
    }

    @Test
    void givenACaseThatIsNotInTheLog_thenItIsFound() {
        assertThat(comparison.incident(EXPECTED, null)).isFalse();
        assertThat(comparison.differences().count()).isEqualTo(1);
    }

    @Test
    void givenOneServiceWithAnotherHead_thenItIsFoundByName() {
        var replayed = story().replay();
        var services = new HashMap<>(services(replayed));
        services.put("sla", new Comparison.Head(replayed.version(), replayed.judged(), "00".repeat(32)));
        services.put("history", null);

        comparison.heads(EXPECTED, replayed, services);

        assertThat(comparison.differences().count()).isEqualTo(2);
        differs("sla is at version");
        differs("history does not know");
        differs(TestCase.ID.toString());
    }

    @Test
    void givenARecordWithAnotherContent_thenTheHeadIsAnother() {
        var one = new TestCase().then(TestCase.registered("INC1")).then(TestCase.assigned("Group 1")).replay();
        var other = new TestCase().then(TestCase.registered("INC1")).then(TestCase.assigned("Group 2")).replay();

        assertThat(one.head()).isNotEqualTo(other.head());
    }

    @Test
    void givenAStory_whenItsStagesAreCounted_thenEventsVerdictsAndTimesAreTheLogs() {
        var figures = new StageFigures();
        story().late(TestCase.assigned("Group 9")).replay(figures);

        assertThat(figures.of(Stage.INTAKE).accepted()).isEqualTo(1);
        assertThat(figures.of(Stage.ESCALATION).stale()).isEqualTo(1);
        assertThat(figures.of(Stage.ESCALATION).cases()).isEqualTo(1);
        assertThat(figures.of(Stage.INTAKE).meanTime()).contains(Duration.ofSeconds(2));
        assertThat(figures.of(Stage.SLA).meanTime()).isEmpty();
    }

    @Test
    void givenNoDifference_thenTheVerdictIsRight() {
        comparison.incident(EXPECTED, story().replay());
        comparison.facts(EXPECTED, story().replay(), List.of(escalation(2)));

        assertThat(verdict(List.of())).contains("Right: ")
                .containsPattern("reassignments +escalation +2 +1 +0 +1 +0 +0");
    }

    @Test
    void givenOneDifference_thenItIsToldAndTheVerdictIsWrong() {
        comparison.incident(EXPECTED, story().replay());
        comparison.facts(EXPECTED, story().replay(), List.of(escalation(3)));

        assertThat(verdict(List.of())).contains("NOT right: 1 differences")
                .contains("reassignments: escalation says 3, but the replay 2 and the incident log 2")
                .containsPattern("reassignments +escalation +3 +0 +1 +0 +1 +0");
    }

    @Test
    void givenARefusalThatStands_thenTheVerdictIsWrong() {
        assertThat(verdict(List.of("INC1: Assign was refused for good: case-ended")))
                .contains("NOT right: 0 differences, 1 ");
    }

    private String verdict(List<String> failures) {
        var run = new DemoRun.Result(List.of(EXPECTED), failures, new CommandTally(), Duration.ofSeconds(1), false);
        var sums = new Proof.Sums(2, 2);
        var findings = new Proof.Findings(1, sums, sums, 9, Duration.ZERO, Duration.ZERO, Duration.ZERO,
                new StageFigures(), comparison.matches(), comparison.differences());
        var printed = new StringWriter();
        boolean right = new ProofReport(new PrintWriter(printed)).print(run, findings);
        assertThat(right).isEqualTo(!printed.toString().contains("NOT right"));
        return printed.toString();
    }

    private static ReportedFacts escalation(int reassignments) {
        return new ReportedFacts("escalation").with(Fact.REASSIGNMENTS, reassignments);
    }

    private void differs(String difference) {
        assertThat(comparison.differences().first()).anyMatch(told -> told.contains(difference));
    }

    static Expectation expected() {
        return EXPECTED;
    }

    static TestCase story() {
        return reopened(upToGroup2());
    }

    private static TestCase upToGroup2() {
        return new TestCase().then(TestCase.registered("INC1")).then(TestCase.assigned("Group 1"))
                .then(new CaseUnassigned(null)).then(TestCase.assigned("Group 2"));
    }

    private static TestCase reopened(TestCase story) {
        var proposal = new UUID(1, 1);
        return story.then(new SolutionProposed(proposal, SolutionKind.FIX, "Try", null))
                .then(new SolutionRejected(proposal, "desk", null)).then(TestCase.closed())
                .then(new CaseReopened("Again", null, "desk")).then(TestCase.closed());
    }

    private static Map<String, Comparison.Head> services(ReplayedCase replayed) {
        var head = new Comparison.Head(replayed.version(), replayed.judged(), replayed.head());
        return Map.of("intake", head, "sla", head, "history", head);
    }
}
