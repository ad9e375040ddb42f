package replaydesk.escalation.problem.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.CAUSE;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.OPENED;
import static replaydesk.escalation.problem.ProblemStories.WORKAROUND;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.events.problem.ProblemReproduced;
import replaydesk.events.problem.ReleaseDecided;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.aggregate.AggregateDecision;

class ProgressDecisionsTest {

    private static String refusal(AggregateDecision<ProblemEvent> decision) {
        return decision.refused() == null ? null : decision.refused().reason();
    }

    @Test
    void anAttemptToReproduceItIsKeptWithItsSteps() {
        assertThat(ReproduceProblemDecision.decide(problem(OPENED),
                new ReproduceProblem(true, List.of("Vänta en timme"), "Windows")).event())
                .isEqualTo(new ProblemReproduced(true, List.of("Vänta en timme"), "Windows"));
        assertThat(ReproduceProblemDecision.decide(problem(OPENED), new ReproduceProblem(false, null, null)).event())
                .isEqualTo(new ProblemReproduced(false, List.of(), null));
        assertThat(refusal(ReproduceProblemDecision.decide(problem(OPENED), new ReproduceProblem(true, null, null))))
                .isEqualTo("no-steps");
    }

    @Test
    void theRootCauseMayBeFoundAnew() {
        assertThat(FindRootCauseDecision.decide(problem(OPENED, CAUSE), new FindRootCause("Klockan", "ntp")).event())
                .isEqualTo(new RootCauseFound("Klockan", "ntp"));
    }

    @Test
    void aWorkaroundIsPublishedUntilThereIsAFix() {
        var command = new PublishWorkaround("Anslut igen", new PublishWorkaround.Article("vpn-drops", 2));

        assertThat(PublishWorkaroundDecision.decide(problem(OPENED), command).event()).isEqualTo(
                new WorkaroundPublished("Anslut igen", new ReferenceVersion("known-solution", "vpn-drops", 2)));
        assertThat(refusal(PublishWorkaroundDecision.decide(problem(OPENED, FIX), command))).isEqualTo("fix-released");
    }

    @Test
    void aReleaseIsDecidedOnOnceTheCauseIsKnown() {
        var needed = new DecideRelease(true, "7.2", LocalDate.of(2026, 4, 1), "Många ärenden");

        assertThat(DecideReleaseDecision.decide(problem(OPENED, CAUSE), needed).event())
                .isEqualTo(new ReleaseDecided(true, "7.2", LocalDate.of(2026, 4, 1), "Många ärenden"));
        assertThat(refusal(DecideReleaseDecision.decide(problem(OPENED), needed))).isEqualTo("no-cause");
        assertThat(refusal(DecideReleaseDecision.decide(problem(OPENED, CAUSE),
                new DecideRelease(false, "7.2", null, "Sällsynt")))).isEqualTo("no-release");
    }

    @Test
    void aFixMayNeedNoRelease() {
        assertThat(ReleaseFixDecision.decide(problem(OPENED), new ReleaseFix(null, "Starta om")).event())
                .isEqualTo(new FixReleased(null, "Starta om"));
    }

    @Test
    void itIsClosedAsWhatItHas() {
        assertThat(CloseProblemDecision.decide(problem(OPENED, FIX), new CloseProblem(ProblemOutcome.FIXED, "Klart"))
                .event()).isEqualTo(new ProblemClosed(ProblemOutcome.FIXED, "Klart"));
        assertThat(refusal(CloseProblemDecision.decide(problem(OPENED, WORKAROUND),
                new CloseProblem(ProblemOutcome.FIXED, "Klart")))).isEqualTo("no-fix");
        assertThat(refusal(CloseProblemDecision.decide(problem(OPENED),
                new CloseProblem(ProblemOutcome.WORKAROUND_ONLY, "Klart")))).isEqualTo("no-workaround");
        assertThat(CloseProblemDecision.decide(problem(OPENED), new CloseProblem(ProblemOutcome.OTHER, "Borta"))
                .event()).isNotNull();
    }

    @Test
    void whatIsClosedGoesNoFurther() {
        var closed = problem(OPENED, FIX, new ProblemClosed(ProblemOutcome.FIXED, "Klart"));

        assertThat(Stream.of(
                ReproduceProblemDecision.decide(closed, new ReproduceProblem(false, null, null)),
                FindRootCauseDecision.decide(closed, new FindRootCause("a", null)),
                PublishWorkaroundDecision.decide(closed, new PublishWorkaround("a", null)),
                DecideReleaseDecision.decide(closed, new DecideRelease(false, null, null, "a")),
                ReleaseFixDecision.decide(closed, new ReleaseFix(null, "a")),
                CloseProblemDecision.decide(closed, new CloseProblem(ProblemOutcome.OTHER, "a")))
                .map(ProgressDecisionsTest::refusal)).containsOnly("problem-closed");
    }
}
