package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R15: a case finds its specialist by skill, load or turn, or somebody takes it")
class AssignmentScenario {

    private final Scene scene = new Scene();
    private final String run = UUID.randomUUID().toString();
    private final String team = "sql-" + run;
    private final String skill = "tuning-" + run;
    private final String ulla = "ulla-" + run;
    private final String viktor = "viktor-" + run;
    private final String wera = "wera-" + run;

    @BeforeEach
    void define() {
        scene.saved("skill", skill, Map.of("names", texts("Tuning", "Настройка", "Trimning"), "categories",
                List.of("access", "application", "availability", "data", "email", "hardware", "how-to", "network",
                        "other",
                        "printing", "security")));
        saveTeam("LOAD");
        saved(ulla, Map.of());
        saved(viktor, Map.of());
        saved(wera, Map.of());
    }

    private void saveTeam(String assigns) {
        scene.saved("team", team, Map.of("names", texts("SQL", "SQL", "SQL"), "level", 2, "skills", List.of(skill),
                "assigns", assigns));
    }

    private void saved(String specialist, Map<String, Object> more) {
        var data = new HashMap<String, Object>(Map.of("name", specialist, "teams", List.of(team)));
        data.putAll(more);
        scene.saved("specialist", specialist, data);
    }

    /** Routes a new case to the team, and waits until somebody has it; returns its path. */
    private String arrived() {
        var path = routed();
        scene.until(ANNA, path + "/assignment", "specialist", notNullValue());
        return path;
    }

    private String routed() {
        var path = scene.triaged("sv", "Databasen är långsam", "");
        scene.does(ANNA, path, "routing", Map.of("team", team));
        return path;
    }

    private String specialist(String path) {
        return scene.read(ANNA, path + "/assignment").getString("specialist");
    }

    @Test
    @DisplayName("Cases that come at once are spread evenly, and each says why it went where it is")
    void spreadEvenly() {
        var paths = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            paths.add(routed());
        }
        paths.forEach(path -> scene.until(ANNA, path + "/assignment", "specialist", notNullValue()));

        var load = scene.read(LENA, "/api/v1/teams/" + team + "/load");
        assertThat(load.getInt("open")).isEqualTo(9);
        assertThat(load.getInt("inPool")).isZero();
        assertThat(load.getList("specialists.open")).containsExactly(3, 3, 3);
        scene.as(LENA).get("/api/v1/specialists/" + ulla + "/load").then().statusCode(200).body("open", equalTo(3))
                .body("teams[0].team", equalTo(team));
        scene.as(ANNA).get(paths.getLast() + "/assignment").then().body("how", equalTo("LOAD"))
                .body("level", equalTo(2)).body("why.kind", hasItem("LOAD")).body("whyNot", hasSize(2))
                .body("whyNot.why", everyItem(notNullValue()));
    }

    @Test
    @DisplayName("By skill: whoever can do what the category needs, although the others are free")
    void bySkill() {
        saveTeam("SKILL");
        saved(wera, Map.of("skills", List.of(Map.of("skill", skill, "grade", 4))));
        var path = arrived();

        scene.as(ANNA).get(path + "/assignment").then().body("specialist", equalTo(wera))
                .body("why.find { it.kind == 'SKILL' }.number", equalTo(4))
                .body("whyNot.find { it.specialist == '" + ulla + "' }.why", equalTo("SKILL"));
    }

    @Test
    @DisplayName("Declined with a reason it goes to the next, until all have declined; a person may always decide")
    void declining() {
        var path = arrived();
        var asked = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var now = specialist(path);
            asked.add(now);
            scene.does(LENA, path, "declining", Map.of("reason", "semester"));
            scene.until(ANNA, path + "/assignment", "specialist", i < 2 ? notNullValue() : nullValue());
        }
        assertThat(asked).containsExactlyInAnyOrder(ulla, viktor, wera);
        scene.until(ANNA, path + "/assignment", "whyNot.why", contains("DECLINED", "DECLINED", "DECLINED"));

        scene.does(ANNA, path, "assignment", Map.of("specialist", viktor));
        assertThat(specialist(path)).isEqualTo(viktor);
    }

    @Test
    @DisplayName("Whoever is absent is left out, and the next case tells until when")
    void absent() {
        var until = Instant.now().plusSeconds(86_400).toString();
        for (var away : List.of(ulla, viktor)) {
            saved(away, Map.of("absences", List.of(Map.of("from", "2026-01-01T00:00:00Z", "until", until))));
        }

        var path = arrived();

        scene.as(ANNA).get(path + "/assignment").then().body("specialist", equalTo(wera))
                .body("whyNot.why", everyItem(equalTo("ABSENT"))).body("whyNot.until", hasSize(2));
        saved(wera, Map.of("limit", 1));
        var waiting = routed();
        scene.until(ANNA, waiting + "/assignment", "againAt", notNullValue());
        scene.as(ANNA).get("/api/v1/cases?team=" + team + "&assignee=none&organisation=" + scene.organisation).then()
                .body("items", hasSize(1)).body("items.id", hasItem(waiting.substring(waiting.lastIndexOf('/') + 1)));
    }

    @Test
    @DisplayName("All cases of somebody who is absent go to the substitute in one command, with a result a case")
    void reassignment() {
        saved(viktor, Map.of("limit", 0));
        saved(wera, Map.of("limit", 0));
        var paths = List.of(arrived(), arrived(), arrived());
        saved(ulla, Map.of("absences", List.of(Map.of("from", "2026-01-01T00:00:00Z", "substitute", wera))));
        var key = UUID.randomUUID().toString();

        var first = reassigned(key);
        assertThat(first.getInt("moved")).isEqualTo(3);
        assertThat(first.getList("items.status")).containsOnly(201);
        paths.forEach(path -> scene.until(ANNA, path + "/assignment", "specialist", equalTo(wera)));
        assertThat(reassigned(key).getList("items")).as("a repeat changes nothing").isEmpty();
        scene.as(LENA).get("/api/v1/specialists/" + wera + "/load").then().body("open", equalTo(3));

        scene.as(ANNA).body(Map.of("reason", "sjuk")).post("/api/v1/specialists/" + ulla + "/reassignment").then()
                .statusCode(403);
        scene.as(LENA).body(Map.of("reason", "sjuk", "to", "nobody"))
                .post("/api/v1/specialists/" + wera + "/reassignment").then().statusCode(200)
                .body("moved", equalTo(0)).body("items.problem.reason", everyItem(equalTo("unknown-specialist")));
    }

    private JsonPath reassigned(String key) {
        return scene.as(LENA).header("Idempotency-Key", key).body(Map.of("reason", "sjuk"))
                .post("/api/v1/specialists/" + ulla + "/reassignment").then().statusCode(200).extract().jsonPath();
    }

    @Test
    @DisplayName("Of two who take the same case on the same view one wins, and the other is told who")
    void twoAtOnce() {
        var path = scene.triaged("sv", "Databasen är långsam", "");
        var shown = scene.as(ANNA).get(path).then().extract().header("ETag");

        scene.as(ANNA).header("If-Match", shown).body(Map.of("team", "network", "specialist", ANNA))
                .post(path + "/assignment").then().statusCode(201);
        scene.as(BORIS).header("If-Match", shown).body(Map.of("team", "network", "specialist", BORIS))
                .post(path + "/assignment").then().statusCode(412).body("conflicts.actor", hasItem(ANNA))
                .body("conflicts.counter", hasItem("assignment"));
    }
}
