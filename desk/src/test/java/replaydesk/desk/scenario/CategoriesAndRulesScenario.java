package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
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
@DisplayName("R8, R9: categories, and rules that pass a case to the right specialists")
class CategoriesAndRulesScenario {

    private static final String RULES = "routing-rules";

    private final Scene scene = new Scene();
    private final String robots = "robots-" + UUID.randomUUID();
    private final String arms = "arms-" + UUID.randomUUID();
    private final String rule = "swedish-robots-" + UUID.randomUUID();

    /** A category for the product, with another one below it, and a rule for it, in front of all others. */
    @BeforeEach
    void define() {
        scene.saved("category", robots, Map.of("names", texts("Robots", "Роботы", "Robotar"),
                "specialists", "engineering"));
        scene.saved("category", arms, Map.of("names", texts("Arms", "Руки", "Armar"), "parent", robots));
        scene.saved("product", robots, Map.of("names", texts("Robot", "Робот", "Robot"), "category", robots));
        scene.saved(RULES, "default", rules(ofOurs("network")));
    }

    private Map<String, Object> ofOurs(String team) {
        return Map.of("key", rule, "names", texts("Swedish robots", "Шведские роботы", "Svenska robotar"),
                "when", Map.of("categories", List.of(robots), "languages", List.of("sv"), "organisations",
                        List.of(scene.organisation)),
                "then", Map.of("team", team));
    }

    /** The rules as they stand, with this one first instead of what it was. */
    private Map<String, Object> rules(Map<String, Object> first) {
        var rules = new ArrayList<Map<String, Object>>();
        rules.add(first);
        @SuppressWarnings("unchecked")
        var standing = (List<Map<String, Object>>) scene.data(RULES, "default").get("rules");
        standing.stream().filter(one -> !one.get("key").equals(rule)).forEach(rules::add);
        return Map.of("rules", rules);
    }

    private String broken(String language) {
        var path = scene.registered(scene.as(RITA), Map.of("channel", "PORTAL", "language", language, "subject",
                "Roboten står still", "product", robots));
        scene.routed(path);
        return path;
    }

    private int version() {
        return scene.read(LENA, "/api/v1/reference/routing-rules/default").getInt("version");
    }

    @Test
    @DisplayName("A case of the product gets its category, and goes to the team of the first rule that fits")
    void classifiedAndRouted() {
        var path = broken("sv");

        scene.as(ANNA).get(path + "/classification").then().statusCode(200)
                .body("classification.category.key", equalTo(robots)).body("classification.by", equalTo("RULE"))
                .body("classification.priority", equalTo("MODERATE"));
        scene.as(ANNA).get(path).then().statusCode(200).body("routing.team", equalTo("network"))
                .body("routing.level", equalTo(2));
        scene.as(ANNA).get("/api/v1/cases?team=network&organisation=" + scene.organisation).then().statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    @DisplayName("\"Why here?\" is answered from the event: the rule, its version, and what each condition saw")
    void whyHere() {
        var path = broken("sv");
        int version = version();

        scene.as(ANNA).get(path + "/routing").then().statusCode(200).body("team", equalTo("network"))
                .body("by", equalTo("RULE")).body("rule.key", equalTo(rule)).body("rule.version", equalTo(version))
                .body("rule.names.sv", equalTo("Svenska robotar"))
                .body("reasons.condition", containsInAnyOrder("organisations", "languages", "categories"))
                .body("reasons.find { it.condition == 'categories' }.actual", equalTo(robots));
        scene.as(ANNA).get(path + "/events?limit=200").then().statusCode(200)
                .body("items.find { it.type == 'replaydesk.triage.case-routed.v1' }.payload.rule.key", equalTo(rule))
                .body("items.find { it.type == 'replaydesk.triage.case-routed.v1' }.payload.reasons.condition",
                        hasItem("languages"));
    }

    @Test
    @DisplayName("What nothing in front takes goes on to the next rule: another language to the service desk")
    void nextRule() {
        var path = broken("ru");

        scene.as(ANNA).get(path + "/routing").then().body("team", equalTo("service-desk"))
                .body("rule.key", equalTo("first-line")).body("reasons", hasSize(0));
    }

    @Test
    @DisplayName("A hard one goes at once to the specialists of its category, or of the nearest one above it")
    void hardOnes() {
        var path = broken("ru");

        scene.does(ANNA, path, "classification", Map.of("type", "INCIDENT", "category", arms, "impact", "LOW",
                "urgency", "LOW", "complexity", "HARD"));

        scene.until(ANNA, path + "/routing", "rule.key", equalTo("hard-to-specialists"));
        scene.as(ANNA).get(path + "/routing").then().body("team", equalTo("engineering")).body("level", equalTo(3))
                .body("reasons.condition", contains("complexities")).body("reasons.actual", contains("HARD"));
    }

    @Test
    @DisplayName("A rule for a category takes the cases of those below it, and says so")
    void belowACategory() {
        var path = broken("sv");

        scene.does(ANNA, path, "classification", Map.of("type", "INCIDENT", "category", arms, "impact", "HIGH",
                "urgency", "LOW"));

        scene.until(ANNA, path + "/routing", "reasons.find { it.condition == 'categories' }.actual", equalTo(arms));
        scene.as(ANNA).get(path + "/routing").then().body("rule.key", equalTo(rule))
                .body("reasons.find { it.condition == 'categories' }.expected", equalTo(robots));
    }

    @Test
    @DisplayName("A dry run of a draft shows the table of moves, and moves nothing")
    void dryRunOfADraft() {
        var swedish = broken("sv");
        broken("ru");
        int before = version();

        run(Map.of("rules", rules(ofOurs("engineering")))).body("cases", equalTo(2)).body("unchanged", equalTo(1))
                .body("moves", hasSize(1)).body("moves[0].from", equalTo("network"))
                .body("moves[0].to", equalTo("engineering")).body("moves[0].by", equalTo("RULE"))
                .body("moves[0].cases", equalTo(1)).body("moves[0].examples", contains(id(swedish)))
                .body("byRule.'" + rule + "'", equalTo(1));

        assertThat(version()).isEqualTo(before);
        scene.as(ANNA).get(swedish + "/routing").then().body("team", equalTo("network"));
    }

    @Test
    @DisplayName("The next version is tried before it is in force; then it decides, and what it found decided stands")
    void beforeItIsInForce() {
        var before = broken("sv");
        int old = version();
        var next = rules(ofOurs("engineering"));
        var tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        scene.as(LENA).header("If-Match", "\"" + old + "\"").body(Map.of("inForceFrom", tomorrow, "data", next))
                .put("/api/v1/reference/routing-rules/default").then().statusCode(201);

        run(Map.of("version", old + 1)).body("moves.to", contains("engineering"));
        var still = broken("sv");
        scene.as(ANNA).get(still + "/routing").then().body("team", equalTo("network"))
                .body("rule.version", equalTo(old));

        scene.saved(RULES, "default", next);
        scene.as(ANNA).get(broken("sv") + "/routing").then().body("team", equalTo("engineering"))
                .body("rule.version", equalTo(old + 2));
        scene.as(ANNA).get(before + "/routing").then().body("team", equalTo("network"))
                .body("rule.version", equalTo(old)).body("rule.names.en", equalTo("Swedish robots"));
    }

    private ValidatableResponse run(Map<String, Object> what) {
        var command = new HashMap<>(what);
        command.put("from", Instant.now().minus(Duration.ofHours(1)).toString());
        command.put("to", Instant.now().plus(Duration.ofMinutes(1)).toString());
        return scene.as(LENA).body(command).post("/api/v1/routing-dry-runs").then().statusCode(200);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
