package replaydesk.escalation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.ANNA;
import static replaydesk.escalation.Stories.BORIS;
import static replaydesk.escalation.Stories.LENA;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;

import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class WorkDecisionsTest {

    private static Decision accept(StageFixture<EscalationCase> desk, Caller who) {
        return desk.when(view -> AcceptWorkDecision.decide(view, who));
    }

    private static Decision decline(StageFixture<EscalationCase> desk, Caller who) {
        return desk.when(view -> DeclineWorkDecision.decide(view, new DeclineWork("semester"), who));
    }

    @Test
    void theAssignedSpecialistDecidesOrALeadInTheSpecialistsPlace() {
        var desk = routed().given(assigned("a", "anna"));

        assertThat(accept(desk, ANNA)).isEqualTo(Decision.emit(new WorkAccepted("anna")));
        assertThat(accept(desk, LENA)).isEqualTo(Decision.emit(new WorkAccepted("anna")));
        assertThat(decline(desk, ANNA)).isEqualTo(Decision.emit(new WorkDeclined("anna", "semester")));
        assertThat(accept(desk, BORIS)).isEqualTo(new Decision.Refused("not-yours",
                "Expected anna or a lead to decide, but it is boris"));
        assertThat(refused(decline(desk, BORIS))).isEqualTo("not-yours");
    }

    @Test
    void whatWasTakenIsNotTakenAgainButCanBeGivenBack() {
        var desk = routed().given(assigned("a", "anna"), new WorkAccepted("anna"));

        assertThat(refused(accept(desk, ANNA))).isEqualTo("already-accepted");
        assertThat(decline(desk, ANNA)).isInstanceOf(Decision.Emit.class);
    }

    @Test
    void withoutASpecialistThereIsNothingToTake() {
        assertThat(refused(accept(routed(), ANNA))).isEqualTo("no-specialist");
        assertThat(refused(decline(routed().given(assigned("a", null)), LENA))).isEqualTo("no-specialist");
    }

    @Test
    void aCaseThatEndedIsNotTaken() {
        assertThat(refused(accept(routed().given(assigned("a", "anna"), closed()), ANNA))).isEqualTo("case-ended");
    }
}
