package replaydesk.escalation.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.routed;

import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.EscalationKind;
import replaydesk.kit.stage.Life;

class HandlingTest {

    @Test
    void everyChangeOfTeamCountsAndHavingNoneIsOne() {
        var desk = routed().given(assigned("a", null));
        assertThat(desk.state().handling().reassignments()).isZero();

        desk.given(assigned("a", "anna"), assigned("a", "boris"));
        assertThat(desk.state().handling().reassignments()).as("the team stayed").isZero();

        desk.given(assigned("b", null));
        assertThat(desk.state().handling().reassignments()).isEqualTo(1);

        desk.given(new CaseUnassigned(null), assigned("b", null));
        assertThat(desk.state().handling().reassignments()).as("to nobody and back").isEqualTo(3);
    }

    @Test
    void escalatingAndHandingBackMoveTheCaseToAnotherLevelAndTeam() {
        var desk =
                routed().given(assigned("a", "anna"), new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "c", "hårt"));
        assertThat(desk.state().handling().assignment()).isEqualTo(new Assignment(3, "c", null, false));

        desk.given(new CaseHandedBack(3, 2, null, "lätt"));

        assertThat(desk.state().handling().assignment()).isEqualTo(new Assignment(2, null, null, false));
        assertThat(desk.state().handling().reassignments()).isEqualTo(2);
    }

    @Test
    void whoDeclinesLeavesTheCaseWithTheTeam() {
        var desk = routed().given(assigned("a", "anna"), new WorkAccepted("anna"));
        assertThat(desk.state().handling().assignment().accepted()).isTrue();

        desk.given(new WorkDeclined("anna", "semester"));

        assertThat(desk.state().handling().assignment()).isEqualTo(new Assignment(1, "a", null, false));
    }

    @Test
    void withNobodyTheCaseIsWhereItWasRouted() {
        var desk = routed().given(new CaseEscalated(EscalationKind.HIERARCHICAL, 1, 2, "b", "viktigt"),
                new CaseUnassigned(null));

        assertThat(desk.state().handling().level()).isEqualTo(1);
        assertThat(desk.state().handling().team()).isEqualTo("service-desk");
    }

    @Test
    void theFirstTeamIsNoReassignmentAlsoAfterALevelAlone() {
        var desk =
                routed().given(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, null, "hårt"), assigned("a", null));

        assertThat(desk.state().handling().reassignments()).isZero();
    }

    @Test
    void aCaseThatWasClosedIsClosedAgainOnceAMergeIsTakenBack() {
        var desk = routed().given(Stories.closed(), new CaseMerged(null, null), new CaseUnmerged(null, null, null));

        assertThat(desk.state().life()).isEqualTo(Life.CLOSED);
    }
}
