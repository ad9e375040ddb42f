package replaydesk.closure.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.closure.Stories.assigned;
import static replaydesk.closure.Stories.escalated;
import static replaydesk.closure.Stories.proposal;
import static replaydesk.closure.Stories.registered;
import static replaydesk.closure.Stories.rejected;

import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Decider;
import replaydesk.events.value.SolutionKind;

class FirstContactTest {

    @Test
    void theFirstLineSolvedItWhereNobodyElseHadIt() {
        assertThat(after()).isTrue();
        assertThat(after(assigned(1, "service-desk", null))).isTrue();
        assertThat(after(assigned(1, "service-desk", null), assigned(1, "service-desk", "anna"))).isTrue();
    }

    @Test
    void aCaseThatMovedOrWasSolvedHigherUpIsNoFirstContact() {
        assertThat(after(assigned(2, "printers", "boris"))).isFalse();
        assertThat(after(assigned(1, "service-desk", "anna"), assigned(1, "service-desk", "boris"))).isFalse();
        assertThat(after(assigned(1, "service-desk", "anna"), new CaseUnassigned(null),
                assigned(1, "service-desk", "anna"))).isFalse();
        assertThat(after(assigned(1, "service-desk", "anna"), escalated(2),
                new CaseHandedBack(2, 1, "service-desk", null))).isFalse();
    }

    @Test
    void theLevelIsTheOneThatProposedTheSolution() {
        var state =
                registered().given(assigned(2, "printers", "boris"), proposal(SolutionKind.FIX), escalated(3)).state();

        assertThat(state.solvedAt(ClosureCode.SOLVED)).isEqualTo(2);
        assertThat(state.solvedAt(ClosureCode.NOT_REPRODUCIBLE)).isNull();
    }

    @Test
    void whereNobodyHasItTheLevelIsTheOneThatItBelongsTo() {
        var routed = new CaseRouted(2, "printers", Decider.RULE, null);
        var state = registered().given(routed, proposal(SolutionKind.FIX)).state();

        assertThat(state.solvedAt(ClosureCode.SOLVED)).isEqualTo(2);
        assertThat(after(routed)).isFalse();
        assertThat(after(routed, assigned(1, "service-desk", "anna"))).isTrue();
    }

    @Test
    void aCaseWhoseSolutionWasRejectedCameBackAndIsNoFirstContact() {
        assertThat(after(assigned(1, "service-desk", "anna"), proposal(SolutionKind.FIX), rejected(),
                proposal(SolutionKind.FIX))).isFalse();
    }

    private static boolean after(CaseEvent... events) {
        return registered().given(events).state().firstContact(ClosureCode.SOLVED);
    }
}
