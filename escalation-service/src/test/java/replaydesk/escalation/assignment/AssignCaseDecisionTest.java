package replaydesk.escalation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.SHIPPED;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.registered;
import static replaydesk.escalation.Stories.routed;
import static replaydesk.escalation.Stories.specialist;

import java.util.List;
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
        return desk.when(view -> AssignCaseDecision.decide(view, new AssignCase(level, team, specialist, "varför"),
                desk.reference()));
    }

    private static Decision to(int level, String team, String specialist) {
        return Decision.emit(new CaseAssigned(level, team, specialist, AssignmentBasis.PERSON, "varför"));
    }

    @Test
    void aSpecialistIsOfTheTeamThatTheCaseWasRoutedTo() {
        assertThat(assign(routed(), null, null, "anna")).isEqualTo(to(1, "service-desk", "anna"));
    }

    @Test
    void anyKnownTeamCanBeNamedAtAnyLevel() {
        assertThat(assign(routed(), 3, "network", null)).isEqualTo(to(3, "network", null));
        assertThat(assign(registered(), 1, "network", "Resolved by 149"))
                .isEqualTo(to(1, "network", "Resolved by 149"));
    }

    @Test
    void theLevelIsThatOfATeamThatIsNamedWithoutOne() {
        assertThat(assign(routed(), null, "network", null)).isEqualTo(to(2, "network", null));
        assertThat(assign(registered(), null, "engineering", "anna")).isEqualTo(to(3, "engineering", "anna"));
    }

    @Test
    void aCaseThatStaysWithItsTeamStaysAtItsLevel() {
        var desk = registered().given(new CaseAssigned(3, "network", null, AssignmentBasis.PERSON, null));

        assertThat(assign(desk, null, "network", "anna")).isEqualTo(to(3, "network", "anna"));
        assertThat(assign(desk, null, null, "anna")).isEqualTo(to(3, "network", "anna"));
    }

    @Test
    void aTeamThatNobodyDefinedIsRefused() {
        assertThat(assign(routed(), 2, "netwrok", null)).isEqualTo(new Decision.Refused("unknown-team",
                "Expected a known team, such as network, but there is no netwrok", List.of("network")));
        assertThat(refused(assign(routed(), null, "Group 56", null))).isEqualTo("unknown-team");
    }

    @Test
    void onceATeamsSpecialistsAreListedNobodyElseIsAssigned() {
        var desk = routed().by(SHIPPED.with(List.of(specialist("boris", "Борис Соколов", "network"),
                specialist("bertil", "Bertil Ek", "network"), specialist("cecilia", "Cecilia Holm", "security"))));

        assertThat(assign(desk, null, "network", "boris")).isEqualTo(to(2, "network", "boris"));
        assertThat(assign(desk, null, "network", "boriss")).isEqualTo(new Decision.Refused("unknown-specialist",
                "Expected a specialist of network, such as boris, but there is no boriss", List.of("boris")));
        assertThat(assign(desk, null, "network", "cecilia")).isEqualTo(new Decision.Refused("not-of-the-team",
                "Expected a specialist of network, but cecilia is of security"));
        assertThat(assign(desk, null, null, "anybody")).as("nobody of the service desk is listed")
                .isEqualTo(to(1, "service-desk", "anybody"));
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
        assertThat(refused(assign(routed(), level, "network", null))).isEqualTo("unknown-level");
    }

    @Test
    void namingNobodyTakesTheCaseFromWhomItLiesWith() {
        assertThat(assign(routed().given(assigned("service-desk", null)), null, null, null))
                .isEqualTo(Decision.emit(new CaseUnassigned("varför")));
        assertThat(refused(assign(routed(), null, null, null))).isEqualTo("not-assigned");
        assertThat(refused(assign(routed(), 2, null, null))).isEqualTo("nobody-named");
    }

    @Test
    void aCaseGoesToTheVendorsLevelOnlyWithConsent() {
        assertThat(refused(assign(routed(), null, "vendor-coordination", null))).isEqualTo("vendor-consent-needed");
    }

    @Test
    void aCaseThatEndedIsNotAssigned() {
        assertThat(refused(assign(routed().given(closed()), null, null, "anna"))).isEqualTo("case-ended");
    }
}
