package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.desk.DeskStack;
import replaydesk.stack.command.Launcher;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R13, R15: levels, teams and specialists are the desk's own configuration")
class OrganisationScenario {

    private final Scene scene = new Scene();

    private static Map<String, Object> level(int number, Integer up, int back) {
        var level = new HashMap<String, Object>(Map.of("number", number, "names", texts("Level " + number,
                "Уровень " + number, "Nivå " + number), "back", back));
        if (up != null) {
            level.put("up", up);
        }
        return level;
    }

    @Test
    @DisplayName("A desk of seven levels: they are saved from above, a case goes up to the highest one and back")
    void sevenLevels() {
        var team = "core-" + UUID.randomUUID();
        scene.saved("level", "7", level(7, null, 6));
        scene.saved("level", "6", level(6, 7, 5));
        scene.saved("level", "5", level(5, 6, 3));
        scene.saved("team", team, Map.of("names", texts("Core", "Ядро", "Kärna"), "level", 7));
        var path = scene.triaged("sv", "Skrivaren", "");

        scene.does(ANNA, path, "escalations", Map.of("team", team, "kind", "FUNCTIONAL", "reason", "djupt"));
        scene.as(ANNA).get(path).then().body("assignment.level", equalTo(7)).body("assignment.team", equalTo(team));
        scene.does(ANNA, path, "hand-backs", Map.of("toLevel", 6, "reason", "enklare"));
        scene.as(ANNA).get(path).then().body("assignment.level", equalTo(6));

        scene.save("level", "6", level(6, null, 5)).statusCode(400)
                .body("errors.pointer", hasItem("/data/up"));
        scene.save("level", "6", level(6, 5, 5)).statusCode(400).body("errors.pointer", hasItem("/data/up"));
        scene.save("team", team, Map.of("names", texts("Core", "Ядро", "Kärna"), "level", 8)).statusCode(400)
                .body("errors.pointer", hasItem("/data/level"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"central", "local", "virtual"})
    @DisplayName("The examples of the three models are imported as they are")
    void examples(String model) {
        var lead = TestTokens.token(LENA, Set.of("lead"), List.of("*"));

        assertThat(Launcher.run("reference", "import", "../docs/examples/" + model, "--url",
                "http://localhost:" + RestAssured.port, "--token", lead)).isZero();
    }

    @Test
    @DisplayName("Who is in no team, or has a skill that nobody defined, is refused; a skill that nobody has is told")
    void whoCanDoWhat() {
        var team = "sql-" + UUID.randomUUID();
        var skill = "skill-" + team;
        var anna = "anna-" + team;
        var names = texts("SQL", "SQL", "SQL");
        var bySkill = Map.of("names", names, "level", 2, "skills", List.of(skill), "assigns", "SKILL");

        scene.save("team", team, bySkill).statusCode(400).body("errors.pointer", hasItem("/data/skills/0"));
        scene.saved("skill", skill, Map.of("names", names));
        scene.save("team", team, bySkill).statusCode(201).body("warnings.pointer", hasItem("/assigns"));
        scene.save("specialist", anna, Map.of("name", "Anna", "teams", List.of())).statusCode(400)
                .body("errors.pointer", hasItem("/data/teams"));
        scene.save("specialist", anna, Map.of("name", "Anna", "teams", List.of("nobody"))).statusCode(400)
                .body("errors.pointer", hasItem("/data/teams/0"));
        scene.saved("specialist", anna, Map.of("name", "Anna", "teams", List.of(team)));
        scene.save("team", team, bySkill).statusCode(201).body("warnings.pointer", hasItem("/skills/0"));
        scene.saved("specialist", anna, Map.of("name", "Anna", "teams", List.of(team), "skills",
                List.of(Map.of("skill", skill, "grade", 3))));
        scene.save("team", team, bySkill).statusCode(201).body("warnings", nullValue());
    }

    @Test
    @DisplayName("Once a team's people are listed, nobody else gets its cases, and the answer says who may be meant")
    void listedPeople() {
        var team = "sql-" + UUID.randomUUID();
        var bertil = "bertil-" + UUID.randomUUID();
        scene.saved("team", team, Map.of("names", texts("SQL", "SQL", "SQL"), "level", 2));
        var path = scene.triaged("sv", "Skrivaren", "");
        scene.does(ANNA, path, "assignment", Map.of("team", team, "specialist", "somebody"));
        scene.saved("specialist", bertil, Map.of("name", "Bertil Ek", "teams", List.of(team)));

        scene.command(ANNA, path, "assignment", Map.of("team", team, "specialist", "bertil ek")).statusCode(409)
                .body("reason", equalTo("unknown-specialist")).body("closeMatches", hasItem(bertil));
        scene.does(ANNA, path, "assignment", Map.of("team", team, "specialist", bertil));
    }
}
