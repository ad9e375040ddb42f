package replaydesk.escalation.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.registered;
import static replaydesk.escalation.Stories.routed;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.value.EscalationKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class LevelDecisionsTest {

    private static Decision up(StageFixture<EscalationCase> desk, int level) {
        return desk.when(view -> EscalateCaseDecision.decide(view,
                new EscalateCase(level, EscalationKind.FUNCTIONAL, "network", "hårt"), desk.reference()));
    }

    private static Decision down(StageFixture<EscalationCase> desk, int level) {
        return desk.when(view -> HandBackCaseDecision.decide(view, new HandBackCase(level, null, "lätt"),
                desk.reference()));
    }

    @Test
    void aCaseGoesUpAndDownFromWhereItLies() {
        var desk = routed().given(assigned("service-desk", "anna"));
        assertThat(up(desk, 3)).isEqualTo(
                Decision.emit(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "network", "hårt")));

        desk.given(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "network", "hårt"));

        assertThat(down(desk, 2)).isEqualTo(Decision.emit(new CaseHandedBack(3, 2, null, "lätt")));
        assertThat(refused(up(desk, 4))).as("the vendor's").isEqualTo("vendor-consent-needed");
    }

    @Test
    void aCaseThatLiesWithNobodyGoesUpFromWhereItWasRouted() {
        assertThat(up(routed(), 2)).isEqualTo(
                Decision.emit(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "network", "hårt")));
    }

    @Test
    void upIsUpAndDownIsDown() {
        assertThat(up(routed(), 1)).isEqualTo(
                new Decision.Refused("not-higher", "Expected a level above 1, but it is 1"));
        assertThat(refused(down(routed(), 1))).isEqualTo("not-lower");
        assertThat(refused(up(routed(), 5))).isEqualTo("unknown-level");
        assertThat(refused(down(routed(), 0))).as("self-help").isEqualTo("unknown-level");
    }

    @Test
    void theLevelIsTheTeamsIfOnlyTheTeamIsNamed() {
        var desk = routed();
        assertThat(desk.when(view -> EscalateCaseDecision.decide(view,
                new EscalateCase(null, EscalationKind.FUNCTIONAL, "engineering", "hårt"), desk.reference())))
                .isEqualTo(Decision.emit(
                        new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "engineering", "hårt")));

        desk.given(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "engineering", "hårt"));
        assertThat(desk.when(view -> HandBackCaseDecision.decide(view, new HandBackCase(null, "service-desk", "lätt"),
                desk.reference()))).isEqualTo(Decision.emit(new CaseHandedBack(3, 1, "service-desk", "lätt")));
        assertThat(refused(desk.when(view -> HandBackCaseDecision.decide(view, new HandBackCase(null, null, "lätt"),
                desk.reference())))).isEqualTo("no-place");
    }

    @Test
    void aTeamThatNobodyDefinedIsRefusedWithThoseThatMayBeMeant() {
        var desk = routed();
        assertThat(desk.when(view -> EscalateCaseDecision.decide(view,
                new EscalateCase(2, EscalationKind.FUNCTIONAL, "Natverk", "hårt"), desk.reference())))
                .isEqualTo(new Decision.Refused("unknown-team",
                        "Expected a known team, such as network, but there is no Natverk", List.of("network")));
    }

    @Test
    void withoutALevelThereIsNoOther() {
        assertThat(refused(up(registered(), 2))).isEqualTo("no-level");
    }

    @Test
    void aCaseThatEndedStaysWhereItIs() {
        assertThat(refused(up(routed().given(closed()), 2))).isEqualTo("case-ended");
    }
}
