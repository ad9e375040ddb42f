package replaydesk.escalation.problem.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.problem.ProblemStories.FIX;
import static replaydesk.escalation.problem.ProblemStories.OPENED;
import static replaydesk.escalation.problem.ProblemStories.PROBLEM;
import static replaydesk.escalation.problem.ProblemStories.WORKAROUND;
import static replaydesk.escalation.problem.ProblemStories.event;
import static replaydesk.escalation.problem.ProblemStories.problem;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.ProblemEventReference;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.obligation.Fulfilments.Owed;
import replaydesk.testing.StageFixture;

class OwedByProblemTest {

    private static List<CaseEvent> owed(StageFixture<EscalationCase> desk, AggregateView<Problem> problem) {
        return OwedByProblem.of(desk.view(), problem).stream().map(Owed::event)
                .toList();
    }

    private static SolutionProposed proposed(SolutionKind kind, int event) {
        return new SolutionProposed(Stories.FIRST, kind, "Gör så", null, List.of(), List.of(), null,
                new ProblemEventReference(PROBLEM, event(event)));
    }

    @Test
    void aLinkedCaseGetsTheWorkaroundOnceAndTheFixAfterIt() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM));
        assertThat(owed(desk, problem(OPENED, WORKAROUND))).singleElement()
                .isInstanceOfSatisfying(SolutionProposed.class, proposal -> {
                    assertThat(proposal.kind()).isEqualTo(SolutionKind.WORKAROUND);
                    assertThat(proposal.text()).isEqualTo("Anslut igen");
                    assertThat(proposal.problem()).isEqualTo(new ProblemEventReference(PROBLEM, event(2)));
                });

        desk.given(proposed(SolutionKind.WORKAROUND, 2));

        assertThat(owed(desk, problem(OPENED, WORKAROUND))).isEmpty();
        assertThat(owed(desk, problem(OPENED, WORKAROUND, FIX))).singleElement()
                .isInstanceOfSatisfying(SolutionProposed.class,
                        proposal -> assertThat(proposal.kind()).isEqualTo(SolutionKind.FIX));
    }

    @Test
    void whatIsSentTwiceIsTheSameProposal() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM));

        assertThat(owed(desk, problem(OPENED, FIX))).isEqualTo(owed(desk, problem(OPENED, FIX)));
    }

    @Test
    void aWorkaroundDoesNotReplaceWhatAPersonProposed() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM), Stories.assigned("service-desk", "anna"),
                Stories.proposed(Stories.FIRST));
        assertThat(owed(desk, problem(OPENED, WORKAROUND))).isEmpty();
        assertThat(owed(desk, problem(OPENED, FIX))).hasSize(1);

        desk.given(new SolutionRejected(Stories.FIRST, "rita", "Hjälpte inte"));
        assertThat(owed(desk, problem(OPENED, WORKAROUND))).hasSize(1);
    }

    @Test
    void aFixThatHelpedStays() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM), Stories.assigned("service-desk", "anna"),
                new SolutionProposed(Stories.FIRST, SolutionKind.FIX, "Bytt kabel", null),
                new SolutionAccepted(Stories.FIRST, "rita", null));

        assertThat(owed(desk, problem(OPENED, FIX))).isEmpty();
    }

    @Test
    void workThatWaitsForTheProblemGoesOnWithItsFix() {
        var desk = Stories.routed().given(new ProblemLinked(PROBLEM),
                new CaseSuspended(null, PROBLEM, "Väntar på fix"));

        assertThat(owed(desk, problem(OPENED, WORKAROUND))).hasOnlyElementsOfType(SolutionProposed.class);
        assertThat(owed(desk, problem(OPENED, FIX))).contains(new CaseResumed(null, null, null));
        desk.given(new CaseResumed(null, null, null));
        assertThat(owed(desk, problem(OPENED, FIX))).hasOnlyElementsOfType(SolutionProposed.class);
    }

    @Test
    void aCaseThatEndedOrIsNotLinkedIsOwedNothing() {
        assertThat(owed(Stories.routed(), problem(OPENED, FIX))).isEmpty();
        assertThat(owed(Stories.routed().given(new ProblemLinked(new UUID(7, 2))), problem(OPENED, FIX))).isEmpty();
        assertThat(owed(Stories.routed().given(new ProblemLinked(PROBLEM), Stories.closed()), problem(OPENED, FIX)))
                .isEmpty();
    }
}
