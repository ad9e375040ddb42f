package replaydesk.escalation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.escalation.Stories;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;

/** Tests what each kind refuses, or warns of, when a document is saved. */
class KindsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String NAMES = "\"names\": {\"en\": \"a\", \"ru\": \"б\", \"sv\": \"å\"}";

    private ReferenceData data = Stories.SHIPPED;

    private static ReferenceDocument document(ReferenceKey name, int version, String json) {
        try {
            return new ReferenceDocument(name, version, null,
                    json == null ? null : Content.of(JsonMapper.builder().build().readTree(json)), Set.of(),
                    "replaydesk/escalation-service", "lena", new UUID(0, version), NOW);
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Saves a document without a check; null retires it. */
    private void given(String kind, String key, String json) {
        var name = new ReferenceKey(kind, key);
        data = data.with(document(name, data.versions(name).size() + 1, json));
    }

    private <T> Check check(ReferenceKind<T> kind, String key, String json) {
        var name = new ReferenceKey(kind.name(), key);
        var document = document(name, data.versions(name).size() + 1, json);
        var check = Check.of(name, data.with(document), NOW);
        kind.check(document.content().as(kind.type()).orElseThrow(), check);
        return check;
    }

    private <T> List<String> wrong(ReferenceKind<T> kind, String key, String json) {
        return check(kind, key, json).findings().stream().map(Finding::pointer).toList();
    }

    private <T> List<String> warned(ReferenceKind<T> kind, String key, String json) {
        var check = check(kind, key, json);
        assertThat(check.findings()).isEmpty();
        return check.warnings().stream().map(Finding::pointer).toList();
    }

    private static String level(int number, Integer up, Integer back) {
        return "{" + NAMES + ", \"number\": " + number + ", \"up\": " + up + ", \"back\": " + back + "}";
    }

    private static String team(String rest) {
        return "{" + NAMES + ", \"level\": 2" + rest + "}";
    }

    @Test
    void aLevelWithoutAWayUpIsRefusedWhileTeamsWorkAbove() {
        assertThat(check(new LevelKind(), "1", level(1, null, null)).findings()).containsExactly(new Finding("/up",
                "Expected the level that a case goes up to, but there is none, and teams work above 1"));
        assertThat(warned(new LevelKind(), "3", level(3, null, 2))).as("only the vendor is above").isEmpty();
        assertThat(warned(new LevelKind(), "5", level(5, null, 4))).as("the highest").isEmpty();
    }

    @Test
    void aLevelAboveWhichNobodyWorksYetIsTold() {
        given("level", "6", level(6, null, null));

        assertThat(warned(new LevelKind(), "5", level(5, null, 4))).containsExactly("/up");
    }

    @Test
    void theWayUpLeadsUpToAKnownLevelSoThatThereIsNoCircle() {
        assertThat(check(new LevelKind(), "2", level(2, 1, 1)).findings())
                .containsExactly(new Finding("/up", "Expected a level above 2, but it is 1"));
        assertThat(wrong(new LevelKind(), "2", level(2, 2, 1))).containsExactly("/up");
        assertThat(wrong(new LevelKind(), "2", level(2, 9, 1))).as("unknown").containsExactly("/up");
        assertThat(wrong(new LevelKind(), "2", level(2, 3, 2))).containsExactly("/back");
        assertThat(wrong(new LevelKind(), "two", level(2, 3, 1))).containsExactly("/number");
    }

    @Test
    void aWayBackThatLeadsNowhereYetIsToldSinceLevelsAreSavedFromAbove() {
        assertThat(warned(new LevelKind(), "7", level(7, null, 6))).containsExactly("/back");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aDeskHasAsManyLevelsAsItWants(int levels) {
        data = ReferenceData.NONE;
        IntStream.iterate(levels, number -> number > 0, number -> number - 1).forEach(number -> {
            var json = level(number, number == levels ? null : number + 1, number == 1 ? null : number - 1);
            assertThat(wrong(new LevelKind(), String.valueOf(number), json)).isEmpty();
            given("level", String.valueOf(number), json);
        });

        for (int number = 1; number <= levels; number++) {
            assertThat(warned(new LevelKind(), String.valueOf(number),
                    level(number, number == levels ? null : number + 1, number == 1 ? null : number - 1))).isEmpty();
        }
    }

    @Test
    void aDeskGivesUpItsHighestLevelOnceNoTeamWorksThere() {
        given("team", "engineering", "{" + NAMES + ", \"level\": 2}");
        given("team", "security", "{" + NAMES + ", \"level\": 2}");

        assertThat(wrong(new LevelKind(), "2", level(2, null, 1))).isEmpty();
    }

    @Test
    void aTeamNamesKnownLevelsSkillsAndProductsAndARealTimeZone() {
        assertThat(wrong(new TeamKind(), "sql", team(", \"skills\": [\"sql\"], \"products\": [\"erp\"]")))
                .containsExactly("/skills/0", "/products/0");
        assertThat(wrong(new TeamKind(), "sql", "{" + NAMES + ", \"level\": 9}")).containsExactly("/level");
        assertThat(wrong(new TeamKind(), "sql", team(", \"hours\": {\"timeZone\": \"Mars/Base\", \"shifts\": []}")))
                .containsExactly("/hours/timeZone");
        assertThat(wrong(new TeamKind(), "sql", team(", \"model\": \"LOCAL\""))).containsExactly("/sites");
    }

    @Test
    void anAddressThatNoMailReachesIsRefused() {
        assertThat(wrong(new TeamKind(), "sql", team(", \"email\": \"sql@\""))).containsExactly("/email");
        assertThat(wrong(new TeamKind(), "sql", team(", \"email\": \"sql@example.org\""))).isEmpty();
        assertThat(wrong(new SpecialistKind(), "anna", """
                {"name": "Anna", "teams": ["network"], "email": "anna at example"}""")).containsExactly("/email");
        assertThat(wrong(new SpecialistKind(), "anna", """
                {"name": "Anna", "teams": ["network"], "email": "anna@example.org"}""")).isEmpty();
    }

    @Test
    void aTeamAsItWasBeforeStaysRight() {
        assertThat(warned(new TeamKind(), "sql", team(""))).isEmpty();
    }

    @Test
    void aSkillThatNobodyHasIsToldWhereTheTeamAssignsByIt() {
        given("skill", "sql", "{" + NAMES + "}");
        given("skill", "linux", "{" + NAMES + "}");
        var bySkill = team(", \"skills\": [\"sql\", \"linux\"], \"assigns\": \"SKILL\"");

        assertThat(warned(new TeamKind(), "base", bySkill)).as("nobody at all").containsExactly("/assigns");

        given("specialist", "anna", """
                {"name": "Anna", "teams": ["base"], "skills": [{"skill": "sql", "grade": 3}]}""");

        assertThat(check(new TeamKind(), "base", bySkill).warnings())
                .containsExactly(new Finding("/skills/1", "No specialist of base has the skill linux"));
        assertThat(warned(new TeamKind(), "base", team(", \"skills\": [\"linux\"]"))).as("a pool").isEmpty();
    }

    @Test
    void aSkillNamesKnownCategoriesAndProducts() {
        assertThat(wrong(new SkillKind(), "sql", "{" + NAMES + ", \"categories\": [\"x\"], \"products\": [\"y\"]}"))
                .containsExactly("/categories/0", "/products/0");
    }

    @Test
    void aSpecialistIsOfKnownTeamsAndHasKnownSkillsOnceEach() {
        given("skill", "sql", "{" + NAMES + "}");

        assertThat(wrong(new SpecialistKind(), "anna", """
                {"name": "Anna", "teams": ["network", "nobody"], "skills": [{"skill": "sql", "grade": 1},
                 {"skill": "sql", "grade": 2}, {"skill": "magic", "grade": 5}]}"""))
                .containsExactly("/teams/1", "/skills/1/skill", "/skills/2/skill");
    }

    @Test
    void anAbsenceEndsAfterItBeginsAndItsSubstituteIsSomebodyElseWhoIsKnown() {
        assertThat(wrong(new SpecialistKind(), "anna", """
                {"name": "Anna", "teams": ["network"], "absences": [
                 {"from": "2026-07-01T00:00:00Z", "until": "2026-06-01T00:00:00Z"},
                 {"from": "2026-08-01T00:00:00Z", "substitute": "anna"},
                 {"from": "2026-09-01T00:00:00Z", "substitute": "boris"},
                 {"from": "2025-09-01T00:00:00Z", "until": "2025-10-01T00:00:00Z", "substitute": "gone"}]}"""))
                .containsExactly("/absences/0/until", "/absences/1/substitute", "/absences/2/substitute");
    }

    @Test
    void twoSpecialistsAreNotTheSamePerson() {
        given("specialist", "anna", "{\"name\": \"Anna\", \"teams\": [\"network\"]}");

        assertThat(wrong(new SpecialistKind(), "a.lindqvist", """
                {"subject": "anna", "name": "Anna", "teams": ["network"]}""")).containsExactly("/subject");
        assertThat(wrong(new SpecialistKind(), "a.lindqvist", """
                {"subject": "auth0|17", "name": "Anna", "teams": ["network"]}""")).isEmpty();
    }

    @Test
    void aRuleOfEscalationSaysWhatItsTriggerNeedsAndLeadsUp() {
        var rules = "{\"rules\": [%s]}";

        assertThat(wrong(new EscalationRulesKind(), "default", rules.formatted("""
                {"key": "a", "trigger": "UNASSIGNED", "kind": "FUNCTIONAL"},
                {"key": "a", "trigger": "BREACHED", "after": "PT1H", "kind": "FUNCTIONAL", "manager": "lena"},
                {"key": "b", "trigger": "REJECTED", "kind": "HIERARCHICAL", "team": "network"},
                {"key": "c", "trigger": "AT_LEVEL", "after": "PT1S", "kind": "FUNCTIONAL", "levels": [2, 9],
                 "teams": ["nobody"], "toLevel": 2}""")))
                .containsExactly("/rules/0/after", "/rules/1/key", "/rules/1/after", "/rules/1/manager",
                        "/rules/2/times", "/rules/2/kind", "/rules/3/levels/1", "/rules/3/teams/0", "/rules/3/after",
                        "/rules/3/toLevel");
        assertThat(wrong(new EscalationRulesKind(), "default", rules.formatted("""
                {"key": "a", "trigger": "UNASSIGNED", "after": "PT2H", "kind": "FUNCTIONAL", "levels": [1]},
                {"key": "b", "trigger": "BREACHED", "kind": "HIERARCHICAL"}"""))).isEmpty();
    }
}
