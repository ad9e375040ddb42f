package replaydesk.bench.demo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.value.SolutionKind;

/** The proof finds a planted difference of any kind, and finds nothing where there is none. */
class ProofTest {

    private static final Expectation EXPECTED =
            new Expectation(TestCase.ID, "INC1", List.of("?", "Group 1", "?", "Group 2"), false, 2);

    private final Comparison comparison = new Comparison();

    @Test
    void givenTheCaseAsTheIncidentLogHasIt_thenNothingDiffers() {
        var replayed = story().replay();
        comparison.incident(EXPECTED, replayed);
        comparison.heads(EXPECTED, replayed, services(replayed));

        assertThat(comparison.differences().told()).isEmpty();
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
    void givenALogThatBeginsWithoutAGroup_thenTheFirstAssignmentIsAReassignment() {
        var expected = new Expectation(TestCase.ID, "INC1", List.of("?", "Group 1"), true, 0);

        assertThat(expected.reassignments()).isEqualTo(1);
    }

    @Test
    void givenOneChangeOfGroupMore_thenItIsFound() {
        comparison.incident(EXPECTED, reopened(upToGroup2().then(TestCase.assigned("Group 3"))).replay());

        assertThat(comparison.differences().told()).anySatisfy(told -> assertThat(told).contains("reassignments", "expected 2", "say 3"));
    }

    @Test
    void givenOneReopeningLess_thenItIsFound() {
        comparison.incident(EXPECTED, upToGroup2().then(TestCase.closed()).replay());

        assertThat(comparison.differences().told()).anySatisfy(told -> assertThat(told).contains("reopenings", "expected 2", "say 0"));
    }

    @Test
    void givenACaseThatIsLeftOpen_thenItIsFound() {
        comparison.incident(EXPECTED, story().then(new CaseReopened("Again", null, "desk")).replay());

        assertThat(comparison.differences().told()).anySatisfy(told -> assertThat(told).contains("closed at the end"));
    }

    @Test
    void givenACaseOfAnotherIncident_thenItIsFound() {
        comparison.incident(EXPECTED, new TestCase().then(TestCase.registered("INC2")).replay());

        assertThat(comparison.differences().told()).anySatisfy(told -> assertThat(told).contains("INC2"));
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
        assertThat(comparison.differences().told()).anySatisfy(told -> assertThat(told).contains("sla", UUID.fromString(TestCase.ID.toString()).toString()))
                .anySatisfy(told -> assertThat(told).contains("history does not know"));
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

    private static TestCase story() {
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

    @Test
    void givenWhatTheApiShowsAsItIs_thenNothingDiffers() {
        var replayed = story().replay();

        comparison.shown(EXPECTED, replayed, shown(replayed, "CLOSED", replayed.comebacks()));

        assertThat(comparison.differences().count()).isZero();
    }

    @Test
    void givenAnotherStatusOrCountInTheApi_thenBothAreFound() {
        var replayed = story().replay();

        comparison.shown(EXPECTED, replayed, shown(replayed, "SOLVED", replayed.comebacks() + 1));

        assertThat(comparison.differences().told()).hasSize(2).anyMatch(told -> told.contains("shows it as SOLVED"))
                .anyMatch(told -> told.contains("reopenings"));
    }

    @Test
    void givenACaseThatTheApiDoesNotKnow_thenItIsFoundOnce() {
        comparison.shown(EXPECTED, story().replay(), new Comparison.Shown(null, "", 0));

        assertThat(comparison.differences().told()).singleElement().asString().contains("the API does not know the case");
    }

    private static Comparison.Shown shown(Replayed replayed, String status, int reopenings) {
        return new Comparison.Shown(services(replayed).get("intake"), status, reopenings);
    }

    private static Map<String, Comparison.Head> services(Replayed replayed) {
        var head = new Comparison.Head(replayed.version(), replayed.judged(), replayed.head());
        return Map.of("intake", head, "sla", head, "history", head);
    }
}
