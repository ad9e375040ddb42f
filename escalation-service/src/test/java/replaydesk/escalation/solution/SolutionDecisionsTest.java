package replaydesk.escalation.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.ANNA;
import static replaydesk.escalation.Stories.FIRST;
import static replaydesk.escalation.Stories.RITA;
import static replaydesk.escalation.Stories.SECOND;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.proposed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class SolutionDecisionsTest {

    private static StageFixture<EscalationCase> desk() {
        return routed().given(assigned("a", "anna"));
    }

    private static Decision propose(StageFixture<EscalationCase> desk) {
        return desk.when(view -> ProposeSolutionDecision.decide(view, FIRST,
                new ProposeSolution(SolutionKind.FIX, "Byt kabel", new ProposeSolution.KnownSolution("cable", 2))));
    }

    private static Decision accept(StageFixture<EscalationCase> desk, int number) {
        return desk.when(view -> JudgeSolutionDecision.accept(view, number, new JudgeSolution("tack", null), RITA));
    }

    private static Decision reject(StageFixture<EscalationCase> desk, int number) {
        return desk.when(view -> JudgeSolutionDecision.reject(view, number, new JudgeSolution("nej", null), RITA));
    }

    @Test
    void whoeverTheCaseLiesWithProposes() {
        assertThat(propose(desk())).isEqualTo(Decision.emit(new SolutionProposed(FIRST, SolutionKind.FIX, "Byt kabel",
                new ReferenceVersion("known-solution", "cable", 2))));
        assertThat(refused(propose(routed()))).isEqualTo("not-assigned");
        assertThat(refused(propose(desk().given(closed())))).isEqualTo("case-ended");
    }

    @Test
    void theStandingSolutionIsJudgedOnce() {
        var desk = desk().given(proposed(FIRST));

        assertThat(accept(desk, 1)).isEqualTo(Decision.emit(new SolutionAccepted(FIRST, "rita", "tack")));
        assertThat(reject(desk, 1)).isEqualTo(Decision.emit(new SolutionRejected(FIRST, "rita", "nej")));
        desk.given(new SolutionRejected(FIRST, "rita", null));
        assertThat(refused(reject(desk, 1))).isEqualTo("already-rejected");
        assertThat(refused(accept(desk, 1))).isEqualTo("already-rejected");
    }

    @Test
    void anAcceptedSolutionCanBeRejectedWhileTheCaseIsOpen() {
        var desk = desk().given(proposed(FIRST), new SolutionAccepted(FIRST, "rita", null));

        assertThat(refused(accept(desk, 1))).isEqualTo("already-accepted");
        assertThat(reject(desk, 1)).isInstanceOf(Decision.Emit.class);
        assertThat(refused(reject(desk.given(closed()), 1))).isEqualTo("case-ended");
    }

    @Test
    void anotherTellsTheRequestersWordAndBothAreKept() {
        var desk = desk().given(proposed(FIRST));

        assertThat(acceptFor(desk, "rita", ANNA)).isEqualTo(
                Decision.emit(new SolutionAccepted(FIRST, "anna", null, "rita")));
        assertThat(refused(acceptFor(desk, "boris", ANNA))).isEqualTo("not-the-requester");
        assertThat(refused(acceptFor(desk, "rita", RITA))).isEqualTo("own-word-only");
    }

    @Test
    void theRequesterAcceptsWhatSoFarOnlyAnOperatorAccepted() {
        var desk = desk().given(proposed(FIRST), new SolutionAccepted(FIRST, "anna", null));

        assertThat(refused(desk.when(
                view -> JudgeSolutionDecision.accept(view, 1, new JudgeSolution(null, null), ANNA))))
                .isEqualTo("already-accepted");
        assertThat(accept(desk, 1)).isEqualTo(Decision.emit(new SolutionAccepted(FIRST, "rita", "tack")));
        desk.given(new SolutionAccepted(FIRST, "rita", null));
        assertThat(refused(accept(desk, 1))).isEqualTo("already-accepted");
    }

    private static Decision acceptFor(StageFixture<EscalationCase> desk, String requester, Caller caller) {
        return desk.when(view -> JudgeSolutionDecision.accept(view, 1, new JudgeSolution(null, requester), caller));
    }

    @Test
    void onlyTheLatestSolutionStands() {
        var desk = desk().given(proposed(FIRST), new SolutionRejected(FIRST, "rita", null), proposed(SECOND));

        assertThat(reject(desk, 1)).isEqualTo(new Decision.Refused("not-standing",
                "Expected solution 1 to stand, but it is solution 2 that does"));
        assertThat(accept(desk, 2)).isEqualTo(Decision.emit(new SolutionAccepted(SECOND, "rita", "tack")));
        assertThat(refused(accept(routed(), 1))).isEqualTo("not-standing");
    }

    @Test
    void reopeningVoidsTheSolutionAndNumbersGoOn() {
        var desk = desk().given(proposed(FIRST), closed(), new CaseReopened(null, null, "anna"));

        assertThat(refused(reject(desk, 1))).isEqualTo("not-standing");
        desk.given(proposed(SECOND));
        assertThat(desk.state().proposals().standing().number()).isEqualTo(2);
    }
}
