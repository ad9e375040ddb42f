package replaydesk.escalation.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.SHIPPED;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.document;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.Stories.registered;
import static replaydesk.escalation.Stories.routed;
import static replaydesk.escalation.Stories.specialist;
import static replaydesk.escalation.Stories.version2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.Assignment;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.EscalationKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class LevelDecisionsTest {

    private static Decision up(StageFixture<EscalationCase> desk, int level) {
        return desk.when(view -> EscalateCaseDecision.decide(view,
                new EscalateCase(level, EscalationKind.FUNCTIONAL, "network", "hårt", null, null), false,
                desk.reference()));
    }

    private static Decision down(StageFixture<EscalationCase> desk, int level) {
        return desk.when(view -> HandBackCaseDecision.decide(view, new HandBackCase(level, null, "lätt", null), false,
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
                new EscalateCase(null, EscalationKind.FUNCTIONAL, "engineering", "hårt", null, null), false,
                desk.reference())))
                .isEqualTo(Decision.emit(
                        new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "engineering", "hårt")));

        desk.given(new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 3, "engineering", "hårt"));
        assertThat(desk.when(
                view -> HandBackCaseDecision.decide(view, new HandBackCase(null, "service-desk", "lätt", null), false,
                        desk.reference())))
                .isEqualTo(Decision.emit(new CaseHandedBack(3, 1, "service-desk", "lätt")));
        assertThat(refused(
                desk.when(view -> HandBackCaseDecision.decide(view, new HandBackCase(null, null, "lätt", null), false,
                        desk.reference()))))
                .isEqualTo("no-place");
    }

    @Test
    void aTeamThatNobodyDefinedIsRefusedWithThoseThatMayBeMeant() {
        var desk = routed();
        assertThat(desk.when(view -> EscalateCaseDecision.decide(view,
                new EscalateCase(2, EscalationKind.FUNCTIONAL, "Natverk", "hårt", null, null), false,
                desk.reference())))
                .isEqualTo(new Decision.Refused("unknown-team",
                        "Expected a known team, such as network, but there is no Natverk", List.of("network")));
    }

    @Test
    void withoutALevelThereIsNoOther() {
        assertThat(refused(up(registered(), 2))).isEqualTo("no-level");
    }

    private static Decision escalate(StageFixture<EscalationCase> desk, EscalateCase command) {
        return desk.when(view -> EscalateCaseDecision.decide(view, command, false, desk.reference()));
    }

    private static Decision back(StageFixture<EscalationCase> desk, Integer level, String team) {
        return desk
                .when(view -> HandBackCaseDecision.decide(view, new HandBackCase(level, team, "lätt", "omstart"), false,
                        desk.reference()));
    }

    /** Returns a case that anna of the service desk had, and that is with the network team of level 2 now. */
    private static StageFixture<EscalationCase> escalated() {
        return routed().given(assigned("service-desk", "anna"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "network", "hårt"));
    }

    @Test
    void sidewaysGoesToAnotherTeamOfTheSameLevelWithWhatWasTried() {
        assertThat(escalate(escalated(),
                new EscalateCase(null, EscalationKind.FUNCTIONAL, "security", "virus", "omstart", null)))
                .isEqualTo(Decision.emit(new CaseEscalated(EscalationKind.FUNCTIONAL, 2, 2, "security", "virus", null,
                        "omstart", null, null)));
        assertThat(refused(escalate(escalated(),
                new EscalateCase(null, EscalationKind.FUNCTIONAL, "network", "virus", null, null))))
                .isEqualTo("same-team");
        assertThat(refused(escalate(escalated(),
                new EscalateCase(2, EscalationKind.FUNCTIONAL, null, "virus", null, null)))).isEqualTo("not-higher");
    }

    @Test
    void aLevelSaysWhetherCasesMaySkipTheNextOne() {
        var strict = SHIPPED.with(List.of(version2("level", "1", Map.of("number", 1, "names", Map.of(), "up", 2,
                "skips", false))));

        assertThat(up(routed().by(strict), 3)).isEqualTo(new Decision.Refused("no-skipping",
                "Expected level 2, to which cases of level 1 go up, but it is 3"));
        assertThat(up(routed().by(strict), 2)).isInstanceOf(Decision.Emit.class);
        assertThat(up(routed(), 3)).as("as shipped").isInstanceOf(Decision.Emit.class);
    }

    @Test
    void aManagerIsToldWhileTheCaseStaysWithWhomItLies() {
        var managed = SHIPPED.with(List.of(version2("team", "service-desk", Map.of("names", Map.of(), "level", 1,
                "manager", "lena"))));
        var desk = routed().by(managed).given(assigned("service-desk", "anna"), new WorkAccepted("anna"));
        var toManager = new EscalateCase(null, EscalationKind.HIERARCHICAL, null, "hotar att säga upp", null, null);
        var told =
                new CaseEscalated(EscalationKind.HIERARCHICAL, 1, 1, "service-desk", "hotar att säga upp", null, null,
                        "lena", "anna");

        assertThat(escalate(desk, toManager)).isEqualTo(Decision.emit(told));
        desk.given(told);
        assertThat(desk.state().handling().assignment()).isEqualTo(new Assignment(1, "service-desk", "anna", true));
        assertThat(desk.state().handling().reassignments()).isZero();
        assertThat(escalate(routed(), toManager)).isEqualTo(new Decision.Refused("no-manager",
                "Expected a manager to tell, but neither team service-desk nor level 1 has one"));
        assertThat(escalate(routed(), new EscalateCase(null, EscalationKind.HIERARCHICAL, null, "x", null, "olof")))
                .isInstanceOf(Decision.Emit.class);
        assertThat(refused(escalate(routed(),
                new EscalateCase(2, EscalationKind.FUNCTIONAL, null, "x", null, "olof"))))
                .isEqualTo("manager-of-functional");
    }

    @Test
    void handedBackItReturnsToWhoKnowsIt() {
        var again = new CaseHandedBack(2, 1, "service-desk", "lätt", null, "omstart", "anna",
                List.of(new AssignmentReason(AssignmentReasonKind.KNOWS_CASE, null, null, null)));

        assertThat(back(escalated(), null, "service-desk")).isEqualTo(Decision.emit(again));
        assertThat(back(escalated(), 1, null)).as("the level alone").isEqualTo(Decision.emit(again));
        var desk = escalated().given(again);
        assertThat(desk.state().handling().assignment()).isEqualTo(new Assignment(1, "service-desk", "anna", false));
    }

    @Test
    void aRuleStopsACaseThatGoesBackAndForthUntilALeadDecides() {
        var desk = escalated().given(new CaseHandedBack(2, 1, "service-desk", "lätt"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "network", "hårt"));
        var again = new HandBackCase(null, "service-desk", "lätt", null);
        assertThat(desk.when(view -> HandBackCaseDecision.decide(view, again, false, desk.reference())))
                .as("no rule").isInstanceOf(Decision.Emit.class);

        desk.by(SHIPPED.with(List.of(version2("escalation-rules", "default", Map.of("rules", List.of(), "mostBounces",
                2)))));
        assertThat(desk.when(view -> HandBackCaseDecision.decide(view, again, false, desk.reference())))
                .isEqualTo(new Decision.Refused("bouncing",
                        "Expected a lead to decide, since the case went back and forth 2 times, but it is none"));
        assertThat(desk.when(view -> HandBackCaseDecision.decide(view, again, true, desk.reference())))
                .as("a lead").isInstanceOf(Decision.Emit.class);
        assertThat(up(desk, 3)).as("elsewhere").isInstanceOf(Decision.Emit.class);
    }

    @Test
    void whoDeclinedItThereDoesNotGetItBack() {
        var desk = routed().given(assigned("service-desk", "anna"), new WorkDeclined("anna", "semester"),
                new CaseEscalated(EscalationKind.FUNCTIONAL, 1, 2, "network", "hårt"));

        assertThat(back(desk, null, "service-desk"))
                .isEqualTo(
                        Decision.emit(new CaseHandedBack(2, 1, "service-desk", "lätt", null, "omstart", null, null)));
    }

    @Test
    void whileThatOneIsAbsentItGoesToTheSubstituteOrToTheTeam() {
        var absent = document("specialist", "anna", Map.of("name", "Anna", "teams", List.of("service-desk"), "absences",
                List.of(Map.of("from", "2026-03-01T00:00:00Z", "substitute", "boris"))));

        assertThat(back(escalated().by(SHIPPED.with(List.of(absent, specialist("boris", "Boris", "service-desk")))),
                null, "service-desk")).isEqualTo(Decision.emit(
                        new CaseHandedBack(2, 1, "service-desk", "lätt", null,
                                "omstart", "boris",
                                List.of(new AssignmentReason(AssignmentReasonKind.SUBSTITUTE, "anna", null, null)))));
        assertThat(back(escalated().by(SHIPPED.with(List.of(absent))), null, "service-desk"))
                .isEqualTo(
                        Decision.emit(new CaseHandedBack(2, 1, "service-desk", "lätt", null, "omstart", null, null)));
    }

    @Test
    void aCaseThatEndedStaysWhereItIs() {
        assertThat(refused(up(routed().given(closed()), 2))).isEqualTo("case-ended");
    }
}
