package replaydesk.escalation.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.none;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemClosed;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.ProblemOutcome;
import replaydesk.events.problem.RequestersInformed;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Translation;
import replaydesk.kit.aggregate.AggregateDecision;

class IncidentDecisionsTest {

    private static final ProblemOpened DECLARED =
            new ProblemOpened("E-posten ligger nere", "40 samtal", null, List.of(), null, null, Stories.SECOND);
    private static final ProblemClosed ENDED = new ProblemClosed(ProblemOutcome.FIXED, "Klart");

    private static String reason(AggregateDecision<ProblemEvent> decision) {
        return decision.refused() == null ? "not refused: " + decision.event() : decision.refused().reason();
    }

    @Test
    void anOpenCaseIsDeclaredAMajorIncidentOnce() {
        var parent = Stories.routed();
        var command = new DeclareMajorIncident("E-posten ligger nere", "40 samtal");

        assertThat(DeclareMajorIncidentDecision.decide(none(), parent.view(), command).event())
                .isEqualTo(new ProblemOpened("E-posten ligger nere", "40 samtal", null, List.of(), null, null,
                        parent.view().id()));
        assertThat(reason(DeclareMajorIncidentDecision.decide(problem(DECLARED), parent.view(), command)))
                .isEqualTo("already-declared");
        parent.given(Stories.closed());
        assertThat(reason(DeclareMajorIncidentDecision.decide(none(), parent.view(), command)))
                .isEqualTo("case-ended");
    }

    @Test
    void requestersAreInformedInTheirLanguagesWhileItRuns() {
        var command = new InformRequesters("We look", Map.of("sv", "Vi letar", "ru", "Мы ищем"), null);

        assertThat(InformRequestersDecision.decide(problem(DECLARED), command).event())
                .isEqualTo(new RequestersInformed("We look",
                        List.of(new Translation("ru", "Мы ищем"), new Translation("sv", "Vi letar")),
                        MessageKind.INFORMATION));
        assertThat(reason(InformRequestersDecision.decide(problem(DECLARED, ENDED), command)))
                .isEqualTo("incident-ended");
    }

    @Test
    void aRunningIncidentTakesSoManyMessages() {
        var told = new ProblemEvent[201];
        Arrays.fill(told, new RequestersInformed("a", null, MessageKind.OTHER));
        told[0] = DECLARED;

        assertThat(reason(InformRequestersDecision.decide(problem(told), new InformRequesters("b", null, null))))
                .isEqualTo("too-many-messages");
    }

    @Test
    void aGivenSolutionIsPublishedAsAFixOrWorkaround() {
        assertThat(decide(new ProposeIncidentSolution(null, "Starta om"), null).event())
                .isEqualTo(new FixReleased(null, "Starta om"));
        assertThat(decide(new ProposeIncidentSolution(SolutionKind.WORKAROUND, "Webben går"), null).event())
                .isEqualTo(new WorkaroundPublished("Webben går", null));
    }

    @Test
    void withoutATextItIsTheSolutionThatStandsInTheParentCase() {
        var command = new ProposeIncidentSolution(null, null);
        var ofParent = new ParentSolution(SolutionKind.WORKAROUND, "Webben går", Judged.NOT_YET);

        assertThat(decide(command, ofParent).event()).isEqualTo(new WorkaroundPublished("Webben går", null));
        assertThat(reason(decide(command, null))).isEqualTo("no-solution");
        assertThat(reason(decide(command, new ParentSolution(SolutionKind.FIX, "a", Judged.REJECTED))))
                .isEqualTo("no-solution");
    }

    @Test
    void whatIsNoSolutionIsRefused() {
        var command = new ProposeIncidentSolution(SolutionKind.WORKAROUND, "Webben går");

        assertThat(reason(decide(new ProposeIncidentSolution(SolutionKind.FIX, null), null)))
                .isEqualTo("text-missing");
        assertThat(reason(decide(new ProposeIncidentSolution(null, null),
                new ParentSolution(SolutionKind.FIX, "a".repeat(20_001), Judged.NOT_YET)))).isEqualTo("too-long");
        assertThat(reason(ProposeIncidentSolutionDecision.decide(problem(DECLARED, FIX), command, null)))
                .isEqualTo("fix-released");
        assertThat(reason(ProposeIncidentSolutionDecision.decide(problem(DECLARED, ENDED), command, null)))
                .isEqualTo("incident-ended");
    }

    private static AggregateDecision<ProblemEvent> decide(ProposeIncidentSolution command, ParentSolution ofParent) {
        return ProposeIncidentSolutionDecision.decide(problem(DECLARED), command, ofParent);
    }

    @Test
    void itEndsOnceAndItsOutcomeFollowsFromWhatWasProposed() {
        var command = new EndMajorIncident("Klart");

        assertThat(EndMajorIncidentDecision.decide(problem(DECLARED), command).event())
                .isEqualTo(new ProblemClosed(ProblemOutcome.OTHER, "Klart"));
        assertThat(EndMajorIncidentDecision.decide(problem(DECLARED, new WorkaroundPublished("a", null)), command)
                .event()).isEqualTo(new ProblemClosed(ProblemOutcome.WORKAROUND_ONLY, "Klart"));
        assertThat(EndMajorIncidentDecision.decide(problem(DECLARED, FIX), command).event())
                .isEqualTo(new ProblemClosed(ProblemOutcome.FIXED, "Klart"));
        assertThat(reason(EndMajorIncidentDecision.decide(problem(DECLARED, ENDED), command)))
                .isEqualTo("incident-ended");
    }
}
