package replaydesk.escalation.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.SHIPPED;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.document;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.routed;
import static replaydesk.escalation.Stories.specialist;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class ReassignCaseDecisionTest {

    private static Decision give(StageFixture<EscalationCase> desk, String team, String to) {
        return desk.when(view -> ReassignCaseDecision.decide(view, "anna", new ReassignCases(null, team, to, "sjuk"),
                desk.reference()));
    }

    private static StageFixture<EscalationCase> withAnna() {
        return routed().given(assigned("service-desk", "anna"));
    }

    @Test
    void aCaseGoesToTheNamedPersonOrTeam() {
        assertThat(give(withAnna(), null, "boris")).isEqualTo(
                Decision.emit(new CaseAssigned(1, "service-desk", "boris", AssignmentBasis.PERSON, "sjuk")));
        assertThat(give(withAnna(), "network", null)).isEqualTo(
                Decision.emit(new CaseAssigned(2, "network", null, AssignmentBasis.PERSON, "sjuk")));
    }

    @Test
    void withoutAnyTheTeamFindsTheNextOneAsIfTheSpecialistHadDeclined() {
        assertThat(give(withAnna(), null, null)).isEqualTo(Decision.emit(new WorkDeclined("anna", "sjuk")));
    }

    @Test
    void theSubstituteOfWhoIsAbsentStandsIn() {
        var anna = document("specialist", "anna", Map.of("name", "Anna", "teams", List.of("service-desk"), "absences",
                List.of(Map.of("from", "2026-03-01T00:00:00Z", "substitute", "boris"))));
        var desk = withAnna().by(SHIPPED.with(List.of(anna, specialist("boris", "Boris", "service-desk"))));

        assertThat(give(desk, null, null)).isEqualTo(Decision.emit(new CaseAssigned(1, "service-desk", "boris",
                AssignmentBasis.PERSON, "sjuk", null,
                List.of(new AssignmentReason(AssignmentReasonKind.SUBSTITUTE, "anna", null, null)), List.of(),
                List.of(new ReferenceVersion("specialist", "boris", 1)), null)));

        desk.by(SHIPPED.with(List.of(anna, specialist("boris", "Boris", "network"))));
        assertThat(give(desk, null, null)).as("of another team").isEqualTo(
                Decision.emit(new WorkDeclined("anna", "sjuk")));
    }

    @Test
    void aCaseThatMovedOnOrEndedIsRefused() {
        assertThat(give(withAnna().given(assigned("service-desk", "boris")), null, "lena"))
                .isEqualTo(new Decision.Refused("moved-on",
                        "Expected the case to lie with anna, but it lies with boris"));
        assertThat(refused(give(routed(), null, null))).isEqualTo("moved-on");
        assertThat(refused(give(withAnna().given(closed()), null, "boris"))).isEqualTo("case-ended");
    }

    @Test
    void whoNobodyDefinedIsRefused() {
        assertThat(refused(give(withAnna(), "netwrok", null))).isEqualTo("unknown-team");
        var desk = withAnna().by(SHIPPED.with(List.of(specialist("boris", "Boris", "service-desk"))));
        assertThat(refused(give(desk, null, "bodil"))).isEqualTo("unknown-specialist");
    }
}
