package replaydesk.escalation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.SHIPPED;
import static replaydesk.escalation.Stories.assigned;
import static replaydesk.escalation.Stories.closed;
import static replaydesk.escalation.Stories.document;
import static replaydesk.escalation.Stories.registered;
import static replaydesk.escalation.Stories.specialist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.load.Load;
import replaydesk.escalation.load.Loads;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.AssignmentReasonKind;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.PassedOver;
import replaydesk.events.value.PassingReason;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.testing.StageFixture;

class AutomaticAssignmentTest {

    private static final Map<String, String> NAMES = Map.of("en", "SQL");

    /** The loads that a test makes up, and what was counted as under way. */
    private static final class MadeUp implements Loads {

        private final Map<String, Load> known = new TreeMap<>();
        private final List<String> underWay = new ArrayList<>();

        @Override
        public Map<String, Load> of(Collection<String> specialists) {
            return known;
        }

        @Override
        public void underWay(UUID caseId, int moves, String specialist, Instant at) {
            underWay.add(specialist);
        }
    }

    private final MadeUp loads = new MadeUp();

    private static ReferenceDocument team(String assigns) {
        return document("team", "sql", Map.of("names", NAMES, "level", 2, "assigns", assigns));
    }

    private static ReferenceData with(ReferenceDocument... documents) {
        return SHIPPED.with(List.of(documents));
    }

    private StageFixture<EscalationCase> desk(ReferenceData data) {
        return registered().by(data).workedBy(new AssignmentWorker(loads));
    }

    /** Returns a case that is routed to a team of anna and boris, which assigns by load. */
    private StageFixture<EscalationCase> routed() {
        return desk(with(team("LOAD"), specialist("anna", "Anna", "sql"), specialist("boris", "Boris", "sql")))
                .given(routing(AssignmentBasis.LOAD));
    }

    private static CaseRouted routing(AssignmentBasis assigns) {
        return new CaseRouted(2, "sql", Decider.RULE, null, List.of(), assigns);
    }

    private static CaseAssigned only(List<CaseEvent> events) {
        assertThat(events).hasSize(1);
        return (CaseAssigned) events.getFirst();
    }

    @Test
    void aCaseThatIsRoutedToATeamThatAssignsByItselfGoesToTheLessBusyOneAndTellsWhy() {
        loads.known.put("anna", new Load(3, null));
        var desk = routed();

        assertThat(only(desk.settle(2))).isEqualTo(new CaseAssigned(2, "sql", "boris", AssignmentBasis.LOAD, null,
                AssignmentBasis.LOAD, List.of(new AssignmentReason(AssignmentReasonKind.LOAD, null, 0, null),
                        new AssignmentReason(AssignmentReasonKind.TURN, null, null, null)),
                List.of(new PassedOver("anna", PassingReason.LOAD, 3, null)),
                List.of(new ReferenceVersion("team", "sql", 1),
                        new ReferenceVersion("specialist", "boris", 1)),
                null));
        assertThat(loads.underWay).containsExactly("boris");
        assertThat(desk.obligations()).isEmpty();
        var view = AssignmentView.of(desk.state().handling());
        assertThat(view.why()).hasSize(2);
        assertThat(view.whyNot()).extracting(PassedOver::specialist).containsExactly("anna");
    }

    @Test
    void aTeamThatIsAPoolWaitsForSomebodyToTakeTheCase() {
        var desk = desk(with(team("POOL"), specialist("anna", "Anna", "sql"))).given(routing(null));

        assertThat(desk.obligations()).isEmpty();
    }

    @Test
    void declinedItGoesToTheNextAndNobodyIsAskedTwice() {
        var desk = routed();
        assertThat(only(desk.settle(2)).specialist()).isEqualTo("anna");

        desk.given(new WorkDeclined("anna", "semester"));
        assertThat(only(desk.settle(2)).specialist()).isEqualTo("boris");

        desk.given(new WorkDeclined("boris", "semester"));
        var nobody = only(desk.settle(2));
        assertThat(nobody.specialist()).isNull();
        assertThat(nobody.team()).isEqualTo("sql");
        assertThat(nobody.whyNot()).extracting(PassedOver::why).containsOnly(PassingReason.DECLINED);
        assertThat(desk.obligations()).as("somebody has to decide").isEmpty();
    }

    @Test
    void aPersonsDecisionStands() {
        var desk = routed();
        desk.settle(2);

        desk.given(new CaseAssigned(2, "sql", "boris", AssignmentBasis.PERSON, null, AssignmentBasis.LOAD));
        assertThat(desk.obligations()).isEmpty();

        desk.given(new CaseUnassigned("вручную"));
        assertThat(desk.obligations()).as("it lies with nobody since a person said so").isEmpty();
    }

    @Test
    void aPersonWhoNamesTheTeamLeavesItToTheTeamAndSoDoesAnEscalation() {
        assertThat(only(routed().given(new CaseAssigned(2, "sql", null, AssignmentBasis.PERSON, null,
                AssignmentBasis.LOAD)).settle(2)).specialist()).isEqualTo("anna");
        assertThat(only(routed().given(assigned("service-desk", "lena"), new CaseEscalated(EscalationKind.FUNCTIONAL, 1,
                2, "sql", "svårt", AssignmentBasis.LOAD)).settle(2)).specialist()).isEqualTo("anna");
    }

    @Test
    void whereNobodyIsThereTheTeamLooksAgainWhenSomebodyIs() {
        var back = Instant.parse("2026-03-02T12:00:00Z");
        var desk = desk(with(team("TURN"), document("specialist", "anna", Map.of("name", "Anna", "teams",
                List.of("sql"), "absences",
                List.of(Map.of("from", "2026-03-01T00:00:00Z", "until", back.toString()))))))
                .given(routing(AssignmentBasis.TURN));

        var nobody = only(desk.settle(2));
        assertThat(nobody.specialist()).isNull();
        assertThat(nobody.againAt()).isEqualTo(back);
        assertThat(nobody.whyNot()).containsExactly(new PassedOver("anna", PassingReason.ABSENT, null, back));
        assertThat(desk.obligations()).singleElement().satisfies(due -> assertThat(due.due()).isEqualTo(back));

        desk.after(Duration.ofHours(4));
        assertThat(only(desk.settle(2)).specialist()).isEqualTo("anna");
    }

    @Test
    void whereAllHaveEnoughTheCaseWaitsAndSaysSoOnce() {
        loads.known.put("anna", new Load(1, null));
        var desk = desk(with(team("LOAD"), document("specialist", "anna", Map.of("name", "Anna", "teams",
                List.of("sql"), "limit", 1)))).given(routing(AssignmentBasis.LOAD));

        assertThat(only(desk.settle(2)).whyNot())
                .containsExactly(new PassedOver("anna", PassingReason.AT_LIMIT, 1, null));
        desk.after(Duration.ofMinutes(20));
        assertThat(new AutomaticAssignment(desk.state(), desk.reference(), loads, desk.now()).event())
                .as("still nobody, and nothing to tell").isNull();

        loads.known.put("anna", Load.NONE);
        assertThat(only(desk.settle(2)).specialist()).isEqualTo("anna");
    }

    @Test
    void aTeamThatBecameAPoolMeanwhileLeavesItToPeople() {
        var desk = desk(with(team("POOL"), specialist("anna", "Anna", "sql"))).given(routing(AssignmentBasis.TURN));

        assertThat(only(desk.settle(2))).isEqualTo(new CaseAssigned(2, "sql", null, AssignmentBasis.TURN, null));
    }

    @Test
    void aTeamOfNobodyLeavesItToPeople() {
        var desk = desk(with(team("TURN"))).given(routing(AssignmentBasis.TURN));

        assertThat(only(desk.settle(2)).specialist()).isNull();
    }

    @Test
    void theSkillsAreThoseOfTheCategoryAndOfEachAboveIt() {
        var desk = desk(with(team("SKILL"), document("category", "db", Map.of("names", NAMES)),
                document("category", "db-slow", Map.of("names", NAMES, "parent", "db")),
                document("skill", "tuning", Map.of("names", NAMES, "categories", List.of("db"))),
                specialist("anna", "Anna", "sql"), document("specialist", "boris", Map.of("name", "Boris", "teams",
                        List.of("sql"), "languages", List.of("ru"), "skills",
                        List.of(Map.of("skill", "tuning", "grade", 2))))))
                .given(new CaseClassified(CaseType.INCIDENT, new ReferenceVersion("category", "db-slow", 1), null, null,
                        null, null, "ru", Decider.PERSON, null, null), routing(AssignmentBasis.SKILL));

        var boris = only(desk.settle(2));
        assertThat(boris.specialist()).isEqualTo("boris");
        assertThat(boris.why()).contains(new AssignmentReason(AssignmentReasonKind.SKILL, "tuning", 2, null),
                new AssignmentReason(AssignmentReasonKind.LANGUAGE, "ru", null, null));
    }

    @Test
    void aCaseThatEndedOrHelpedItselfIsAssignedToNobody() {
        assertThat(routed().given(closed()).obligations()).isEmpty();
        assertThat(routed().given(new SelfHelpAccepted(null, "rita")).obligations()).isEmpty();
    }
}
