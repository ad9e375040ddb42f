package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.texts;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("What cannot work is refused when it is saved or sent, with the reason and the place, and changes nothing")
class BadInputScenario {

    private static final Map<String, String> NAMES = texts("Name", "Имя", "Namn");
    private static final Map<String, Object> LAST = Map.of("key", "last", "then", Map.of("team", "service-desk"));

    private final Scene scene = new Scene();
    private final String key = "key-" + UUID.randomUUID();

    private ValidatableResponse wrong(String kind, String name, Object data, String pointer, String why) {
        var before = versions(kind, name);
        var answer = scene.save(kind, name, data).statusCode(400)
                .body("type", equalTo("urn:replaydesk:problem:invalid-request"))
                .body("errors.pointer", hasItem(pointer)).body("errors.detail", hasItem(containsString(why)));
        assertThat(versions(kind, name)).isEqualTo(before);
        return answer;
    }

    private int versions(String kind, String name) {
        var all = scene.as(LENA).get("/api/v1/reference/{kind}/{name}/versions", kind, name);
        return all.statusCode() == 404 ? 0 : all.jsonPath().getList("").size();
    }

    private static Map<String, Object> ofCategory(String category) {
        return Map.of("key", "a", "when", Map.of("categories", List.of(category)), "then", Map.of("team", "network"));
    }

    static Stream<Arguments> rulesThatNameNothing() {
        return Stream.of(
                Arguments.of("routing-rules", ofCategory("weather"), LAST, "/data/rules/0/when/categories/0",
                        "no weather"),
                Arguments.of("routing-rules", Map.of("key", "a", "when", Map.of("products", List.of("umbrella")),
                        "then", Map.of("team", "network")), LAST, "/data/rules/0/when/products/0", "no umbrella"),
                Arguments.of("routing-rules", Map.of("key", "a", "when", Map.of("priorities", List.of("HIGH")), "then",
                        Map.of("team", "nobody")), LAST, "/data/rules/0/then/team", "no nobody"),
                Arguments.of("routing-rules", Map.of("key", "a", "when", Map.of("agreements", List.of("gold")), "then",
                        Map.of("team", "network")), LAST, "/data/rules/0/when/agreements", "agreement"),
                Arguments.of("routing-rules", LAST, ofCategory("network"), "/data/rules/1", "last"),
                Arguments.of("classification-rules", Map.of("key", "a", "then", Map.of("type", "INCIDENT", "category",
                        "weather", "impact", "LOW", "urgency", "LOW"), "confidence", 0.5), null,
                        "/data/rules/0/then/category", "no weather"));
    }

    @ParameterizedTest
    @MethodSource("rulesThatNameNothing")
    @DisplayName("A rule that names an unknown key, or that no case comes to")
    void rules(String kind, Map<String, Object> first, Map<String, Object> second, String pointer, String why) {
        wrong(kind, "default", Map.of("rules", second == null ? List.of(first) : List.of(first, second)), pointer, why);
    }

    @Test
    @DisplayName("A condition, a kind of answer or a state that there is not")
    void unknownWords() {
        wrong("routing-rules", "default", Map.of("rules", List.of(Map.of("key", "a", "when", Map.of("weather",
                List.of("rain")), "then", Map.of("team", "network")), LAST)), "/data/rules/0/when/weather", "");
        wrong("routing-rules", "default", Map.of("rules", List.of(Map.of("key", "a", "when", Map.of("priorities",
                List.of("URGENT")), "then", Map.of("team", "network")), LAST)), "/data/rules/0/when/priorities/0", "");
    }

    @Test
    @DisplayName("A category below itself, directly or around a corner")
    void categoryCycle() {
        wrong("category", key, Map.of("names", NAMES, "parent", key), "/data/parent", "lies below it");
        scene.saved("category", key, Map.of("names", NAMES));
        scene.saved("category", key + "-below", Map.of("names", NAMES, "parent", key));
        wrong("category", key, Map.of("names", NAMES, "parent", key + "-below"), "/data/parent", "lies below it");
        wrong("category", key + "-other", Map.of("names", Map.of("en", "Name")), "/data/names/sv",
                "each of en, ru, sv");
    }

    static Stream<Arguments> articlesWithoutALanguage() {
        var text = Map.of("title", "Lampan", "symptoms", "Blinkar", "steps", List.of("Tryck"));
        return Stream.of(Arguments.of(Map.of(), "/data/texts", ""),
                Arguments.of(Map.of("tlh", text), "/data/texts/tlh", "one of the languages en, ru, sv"),
                Arguments.of(Map.of("sv", Map.of("symptoms", "Blinkar", "steps", List.of("Tryck"))),
                        "/data/texts/sv/title", ""),
                Arguments.of(Map.of("sv", Map.of("title", "Lampan", "symptoms", "Blinkar", "steps", List.of())),
                        "/data/texts/sv/steps", ""));
    }

    @ParameterizedTest
    @MethodSource("articlesWithoutALanguage")
    @DisplayName("An article without a language, a title or steps")
    void articles(Map<String, Object> texts, String pointer, String why) {
        wrong("known-solution", key, Map.of("texts", texts, "visibility", "public", "state", "published", "reviewBy",
                "2999-01-01", "categories", List.of("other")), pointer, why);
        scene.as(ANNA).get("/api/v1/known-solutions/" + key).then().statusCode(404);
    }

    private static Map<String, Object> step(String name, String next) {
        return Map.of("key", name, "question", NAMES, "answer", "text", "next", next);
    }

    @Test
    @DisplayName("A checklist that loops, leads nowhere, or has a step that nobody comes to")
    void checklists() {
        wrong("checklist", key, Map.of("names", NAMES, "first", "a", "steps", List.of(step("a", "b"), step("b", "a"))),
                "/data/steps/1/next", "leads back to a");
        wrong("checklist", key, Map.of("names", NAMES, "first", "a", "steps", List.of(step("a", "c"))),
                "/data/steps/0/next", "there is no c");
        wrong("checklist", key, Map.of("names", NAMES, "first", "x", "steps", List.of(step("a", "a"))), "/data/first",
                "there is no x");
        wrong("checklist", key, Map.of("names", NAMES, "first", "a", "steps", List.of(Map.of("key", "a", "question",
                NAMES, "answer", "text"), Map.of("key", "b", "question", NAMES, "answer", "text"))),
                "/data/steps/1/key", "some answer leads to");
        wrong("checklist", key, Map.of("names", NAMES, "first", "a", "steps", List.of(Map.of("key", "a", "question",
                NAMES, "answer", "text", "outcome", Map.of("suggest", "no-such-article")))),
                "/data/steps/0/outcome/suggest", "no no-such-article");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "routing | {\"team\": \"nettwork\"} | unknown-team | nettwork",
            "assignment | {\"team\": \"nettwork\"} | unknown-team | nettwork",
            "escalations | {\"team\": \"nettwork\", \"kind\": \"FUNCTIONAL\", \"reason\": \"a\"} | unknown-team"
                    + " | nettwork",
            "hand-backs | {\"team\": \"nettwork\", \"reason\": \"a\"} | unknown-team | nettwork",
            "routing | {\"level\": 9} | unknown-level | 9",
            "assignment | {\"level\": 9, \"team\": \"network\"} | unknown-level | 9",
            "escalations | {\"toLevel\": 9, \"kind\": \"FUNCTIONAL\", \"reason\": \"a\"} | unknown-level | 9"})
    @DisplayName("A team or level that nobody defined, wherever a person names one")
    void unknownPlaces(String command, String body, String reason, String named) {
        var path = scene.triaged("sv", "Skrivaren", "");
        if (!command.equals("routing") && !command.equals("assignment")) {
            scene.does(ANNA, path, "assignment", Map.of("team", "network", "specialist", ANNA));
        }
        var version = scene.read(ANNA, path).getInt("version");

        var answer = scene.command(ANNA, path, command, body).statusCode(409)
                .body("type", equalTo("urn:replaydesk:problem:refused")).body("reason", equalTo(reason))
                .body("detail", containsString(named));
        if (named.equals("nettwork")) {
            answer.body("closeMatches", hasItem("network"));
        }

        assertThat(scene.read(ANNA, path).getInt("version")).isEqualTo(version);
    }
}
