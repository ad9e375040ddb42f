package replaydesk.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.desk.scenario.Scene.ANNA;
import static replaydesk.desk.scenario.Scene.BORIS;
import static replaydesk.desk.scenario.Scene.LENA;
import static replaydesk.desk.scenario.Scene.RITA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.desk.DeskStack;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("R18, R20: an outage is one case, the parent of many; they inherit its messages and its solution")
class MajorIncidentScenario {

    private static final String INCIDENT = "major-incident";
    private static final Map<String, Object> LOOKING = Map.of("text", "We are looking for the cause", "texts",
            Map.of("sv", "Vi söker orsaken", "ru", "Мы ищем причину"));

    private final Scene scene = new Scene();
    private String parent;
    private String swedish;
    private String english;

    @BeforeEach
    void register() {
        parent = scene.triaged("sv", "E-posten ligger nere", "Ingen får post");
        swedish = scene.triaged("sv", "Får ingen e-post", "Sedan i morse");
        english = scene.triaged("en", "No mail", "Since this morning");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ValidatableResponse declare(String key) {
        return scene.as(ANNA).header("Idempotency-Key", key)
                .body(Map.of("title", "E-posten ligger nere", "reason", "40 samtal på tio minuter"))
                .post(parent + "/" + INCIDENT).then();
    }

    private ValidatableResponse command(String who, String command, Object body) {
        return command(who, command, UUID.randomUUID().toString(), body);
    }

    private ValidatableResponse command(String who, String command, String key, Object body) {
        return scene.as(who).header("Idempotency-Key", key).body(body).post(parent + "/" + INCIDENT + "/" + command)
                .then();
    }

    private void declaredWith(String... children) {
        declare(UUID.randomUUID().toString()).statusCode(201);
        command(ANNA, "cases", Map.of("cases", Stream.of(children).map(MajorIncidentScenario::id).toList()))
                .statusCode(200)
                .body("status", everyItem(equalTo(201)));
    }

    private List<String> messages(String path) {
        return scene.read(RITA, path + "/events?limit=200").getList("items.findAll{it.type.contains('message-sent')}"
                + ".payload.text");
    }

    @Test
    @DisplayName("Declared, linked, informed, solved, ended: each with one command, and one result a case")
    void fromTheFirstCallToTheEnd() {
        declare(UUID.randomUUID().toString()).statusCode(201).body("running", equalTo(true))
                .body("declaredBy", equalTo(ANNA)).body("parent", equalTo(id(parent)));
        scene.as(ANNA).get(parent + "/problems").then().body("problems.title", contains("E-posten ligger nere"));
        command(ANNA, "cases", Map.of("cases", List.of(id(swedish), "RD-0", id(english), id(parent)))).statusCode(200)
                .body("status", contains(201, 404, 201, 409)).body("problem[3].reason", equalTo("is-parent"));

        command(LENA, "messages", LOOKING).statusCode(201).body("due", equalTo(0)).body("more", equalTo(false))
                .body("results.caseId", containsInAnyOrder(id(swedish), id(english)))
                .body("results.outcome", everyItem(equalTo("DONE")));
        assertMessages(swedish, "Vi söker orsaken");
        assertMessages(english, "We are looking for the cause");
        assertThat(messages(parent)).isEmpty();

        command(BORIS, "solution", Map.of("text", "E-posten går igen")).statusCode(201)
                .body("results.outcome", everyItem(equalTo("DONE"))).body("results", hasSize(2));
        for (var child : List.of(swedish, english)) {
            scene.until(RITA, child, "status", equalTo("SOLVED"));
            scene.as(RITA).get(child + "/solutions").then().body("standing.kind", equalTo("FIX"));
        }

        command(LENA, "end", Map.of("reason", "Alla får post")).statusCode(201).body("running", equalTo(false))
                .body("ended.by", equalTo(LENA));
        scene.as(RITA).get(swedish).then().body("status", equalTo("SOLVED"));
        command(LENA, "messages", LOOKING).statusCode(409).body("reason", equalTo("incident-ended"));
        scene.as(ANNA).get(parent + "/" + INCIDENT).then().body("messages.text", contains(LOOKING.get("text")))
                .body("solution.text", containsString("igen"));
    }

    private void assertMessages(String path, String... texts) {
        assertThat(messages(path)).containsExactly(texts);
    }

    @Test
    @DisplayName("A case that is linked later gets the latest message and the solution")
    void aCaseThatComesLate() {
        declaredWith(swedish);
        command(ANNA, "messages", Map.of("text", "Inget nytt")).statusCode(201);
        command(ANNA, "messages", LOOKING).statusCode(201);
        command(ANNA, "solution", Map.of("kind", "WORKAROUND", "text", "Webben går")).statusCode(201);

        command(ANNA, "cases", Map.of("cases", List.of(id(english)))).statusCode(200);

        scene.until(ANNA, english + "/solutions", "standing.kind", equalTo("WORKAROUND"));
        assertMessages(english, "We are looking for the cause");
        assertMessages(swedish, "Inget nytt", "Vi söker orsaken");
        scene.until(ANNA, parent + "/" + INCIDENT + "/cases", "items.solution.outcome", contains("DONE", "DONE"));
    }

    @Test
    @DisplayName("The solution that stands in the parent case is proposed in all others")
    void theParentsSolution() {
        declaredWith(swedish);
        command(ANNA, "solution", Map.of()).statusCode(409).body("reason", equalTo("no-solution"));
        scene.taken(ANNA, parent);
        scene.does(ANNA, parent, "solutions", Map.of("kind", "FIX", "text", "Servern är omstartad", "steps",
                List.of("Starta om programmet")));

        command(ANNA, "solution", Map.of()).statusCode(201).body("results.outcome", contains("DONE"));

        scene.as(RITA).get(swedish + "/solutions").then().body("tries[0].text", containsString("omstartad"))
                .body("tries[0].text", containsString("1. Starta om"));
        scene.as(RITA).get(parent + "/solutions").then().body("count", equalTo(1));
    }

    @Test
    @DisplayName("What cannot be told or solved is skipped with the reason")
    void skipped() {
        declaredWith(swedish, english);
        scene.taken(ANNA, swedish);
        scene.does(ANNA, swedish, "solutions", Map.of("kind", "FIX", "text", "Bytt kabel"));
        scene.as(RITA).body(Map.of()).post(swedish + "/solutions/1/acceptance").then().statusCode(201);
        scene.does(RITA, english, "withdrawal", Map.of("reason", "REQUESTER"));

        var results = command(ANNA, "solution", Map.of("text", "Igång igen")).statusCode(201).extract().jsonPath();
        assertThat(results.<String>getList("results.outcome"))
                .containsOnly("SKIPPED");
        assertThat(results.<String>getList("results.reason"))
                .containsExactlyInAnyOrder("case-ended", "other-solution");
        command(ANNA, "messages", LOOKING).body("results.outcome", containsInAnyOrder("DONE", "SKIPPED"))
                .body("results.reason", hasItem("case-ended"));
    }

    @Test
    @DisplayName("Each command can be repeated with its key without doing anything twice")
    void repeated() {
        var key = UUID.randomUUID().toString();
        var number = declare(key).statusCode(201).extract().<String>path("number");
        declare(key).statusCode(200).body("number", equalTo(number));
        declare(UUID.randomUUID().toString()).statusCode(409).body("reason", equalTo("already-declared"));
        command(ANNA, "cases", key, Map.of("cases", List.of(id(swedish)))).body("status", contains(201));
        command(ANNA, "cases", key, Map.of("cases", List.of(id(swedish)))).body("status", contains(200));

        var event = command(ANNA, "messages", key, LOOKING).statusCode(201).extract().<String>path("event");
        command(ANNA, "messages", key, LOOKING).statusCode(200).body("event", equalTo(event))
                .body("results.outcome", contains("DONE"));
        command(ANNA, "messages", key, Map.of("text", "Annat")).statusCode(422);
        command(ANNA, "solution", key, Map.of("text", "Igång")).statusCode(201);
        command(ANNA, "solution", key, Map.of("text", "Igång")).statusCode(200);
        command(ANNA, "end", key, Map.of("reason", "Klart")).statusCode(201);

        declare(UUID.randomUUID().toString()).statusCode(201).body("number", not(equalTo(number)));
        declare(key).statusCode(200).body("number", equalTo(number));
        command(ANNA, "end", key, Map.of("reason", "Klart")).statusCode(200).body("number", equalTo(number));
        scene.as(ANNA).get(parent + "/" + INCIDENT).then().body("running", equalTo(true));
        assertMessages(swedish, "Vi söker orsaken");
        scene.as(RITA).get(swedish + "/solutions").then().body("count", equalTo(1));
    }

    @Test
    @DisplayName("A case of another organisation may be linked; its requester learns nothing of other cases")
    void ofAnotherOrganisation() {
        var other = new Scene();
        var theirs = other.triaged("en", "No mail", "Nothing since nine");
        declaredWith(swedish);
        command(ANNA, "cases", Map.of("cases", List.of(id(theirs)))).body("status", contains(404));
        var number = scene.read(ANNA, parent + "/" + INCIDENT).getString("number");
        other.does(ANNA, theirs, "problems", Map.of("problem", number));

        command(ANNA, "messages", LOOKING).statusCode(201).body("results.caseId", contains(id(swedish)));

        other.until(RITA, theirs + "/events?limit=200", "items.payload.text", hasItems("We are looking for the cause"));
        var seen = other.as(RITA).get(theirs + "/events?limit=200").then()
                .body("items.payload.problem", everyItem(nullValue())).extract().asString();
        assertThat(seen).doesNotContain(number).doesNotContain(id(parent))
                .doesNotContain(id(swedish));
        other.as(ANNA).get(parent + "/" + INCIDENT).then().statusCode(404);
    }

    @Test
    @DisplayName("A case that does not belong to it is taken out, and gets nothing more")
    void takenOut() {
        declaredWith(swedish, english);
        command(ANNA, "cases/" + id(english) + "/removal", Map.of()).statusCode(201);
        command(ANNA, "cases/" + id(english) + "/removal", Map.of()).statusCode(409)
                .body("reason", equalTo("not-linked"));

        command(ANNA, "messages", LOOKING).statusCode(201).body("results.caseId", contains(id(swedish)));
    }

    @Test
    @DisplayName("What is wrong is refused with the reason")
    void refused() {
        scene.as(ANNA).get(parent + "/" + INCIDENT).then().statusCode(200).body("running", equalTo(false));
        scene.as(ANNA).get(parent + "/" + INCIDENT + "/cases").then().statusCode(200).body("items", hasSize(0));
        command(ANNA, "messages", LOOKING).statusCode(409).body("reason", equalTo("not-declared"));
        declare(UUID.randomUUID().toString()).statusCode(201);
        command(ANNA, "messages", Map.of("text", " ")).statusCode(400).body("errors.pointer", contains("/text"));
        command(ANNA, "messages", Map.of("text", "a", "texts", Map.of("Svenska", "b"))).statusCode(400);
        command(ANNA, "solution", Map.of("text", " ")).statusCode(400);
        command(ANNA, "solution", Map.of("kind", "FIX")).statusCode(409).body("reason", equalTo("text-missing"));
        command(ANNA, "cases", Map.of("cases", List.of())).statusCode(400);
        command(ANNA, "end", Map.of()).statusCode(400);
        scene.as(RITA).get(parent + "/" + INCIDENT).then().statusCode(403);
        scene.does(RITA, parent, "withdrawal", Map.of("reason", "REQUESTER"));
        command(ANNA, "end", Map.of("reason", "Klart")).statusCode(201);
        declare(UUID.randomUUID().toString()).statusCode(409).body("reason", equalTo("case-ended"));
    }
}
