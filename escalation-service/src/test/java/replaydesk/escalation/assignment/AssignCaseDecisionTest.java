package replaydesk.escalation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.registered;
import static replaydesk.escalation.Stories.routed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class AssignCaseDecisionTest {

    private static Decision assign(StageFixture<EscalationCase> desk, Integer level, String team, String specialist) {
        return desk.when(view -> AssignCaseDecision.decide(view, new AssignCase(level, team, specialist, "varför")));
    }

    private static Decision to(int level, String team, String specialist) {
        return Decision.emit(new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, "varför"));
    }

    @Test
    void aSpecialistIsOfTheTeamThatTheCaseWasRoutedTo() {
        assertThat(assign(routed(), null, null, "anna")).isEqualTo(to(1, "service-desk", "anna"));
    }

    @Test
    void anyTeamCanBeNamedAtAnyLevel() {
        assertThat(assign(routed(), 3, "Group 56", null)).isEqualTo(to(3, "Group 56", null));
        assertThat(assign(registered(), null, "Вторая линия", "Resolved by 149"))
                .isEqualTo(to(1, "Вторая линия", "Resolved by 149"));
    }

    @Test
    void aTeamWithoutItsSpecialistIsAChange() {
        assertThat(assign(routed().given(assigned("service-desk", "anna")), null, "service-desk", null))
                .isEqualTo(to(1, "service-desk", null));
    }

    @Test
    void whatIsAssignedAlreadyIsRefused() {
        var desk = routed().given(assigned("service-desk", "anna"));

        assertThat(assign(desk, null, null, "anna")).isEqualTo(new Decision.Refused("already-assigned",
                "Expected a change, but the case already lies with anna at level 1"));
        assertThat(refused(assign(desk, 1, "service-desk", "anna"))).isEqualTo("already-assigned");
    }

    @Test
    void aSpecialistOfNoTeamIsRefused() {
        assertThat(refused(assign(registered(), null, null, "anna"))).isEqualTo("no-team");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void anUnknownLevelIsRefused(int level) {
        assertThat(refused(assign(routed(), level, "a", null))).isEqualTo("unknown-level");
    }

    @Test
    void namingNobodyTakesTheCaseFromWhomItLiesWith() {
        assertThat(assign(routed().given(assigned("service-desk", null)), null, null, null))
                .isEqualTo(Decision.emit(new CaseUnassigned("varför")));
        assertThat(refused(assign(routed(), null, null, null))).isEqualTo("not-assigned");
        assertThat(refused(assign(routed(), 2, null, null))).isEqualTo("nobody-named");
    }

    @Test
    void aCaseThatEndedIsNotAssigned() {
        assertThat(refused(assign(routed().given(closed()), null, null, "anna"))).isEqualTo("case-ended");
    }
}
