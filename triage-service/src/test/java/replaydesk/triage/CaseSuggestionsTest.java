package replaydesk.triage;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Requester;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Suggestions for a case, and known solutions that come from one, on the real log and the real database. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseSuggestionsTest {

    private static final String LENA = TestTokens.token("lena", Set.of("lead"), List.of("*"));
    private static final String ANNA = TestTokens.operator("anna");
    private static final String RITA = TestTokens.requester("rita", "acme");

    private final String word = "flux" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private UUID registered(String organisation, String number, String subject) {
        var id = UUID.randomUUID();
        desk.log.append(id, new CaseRegistered(number, organisation,
                new Requester("rita", false, "Rita", null, null, "sv"), Channel.PORTAL, subject,
                "Den brummar hela tiden", null, "sv", List.of(), List.of(), false), "rita");
        return id;
    }

    private UUID solved(String organisation, ClosureCode code) {
        var id = registered(organisation, "RD-7", "Konvertern " + word + " startar inte");
        desk.log.append(id, Stories.assigned(), "anna");
        desk.log.append(id, Stories.proposed(1, null), "anna");
        await().atMost(Desk.PATIENCE).until(() -> !desk.log.accepted(id, CaseClassified.class).isEmpty());
        desk.log.append(id, new CaseClosed(code, "Klart", null, 1, true, false, "anna", null, null), "anna");
        return id;
    }

    private static ValidatableResponse suggestions(String token, UUID id) {
        return Desk.as(token).get("/api/v1/cases/{id}/suggestions", id).then();
    }

    @Test
    void solvedCasesOfTheSameOrganisationThatAreAlikeAreSuggestedWithWhy() {
        var solved = solved("acme", ClosureCode.SOLVED);
        solved("globex", ClosureCode.SOLVED);
        solved("acme", ClosureCode.NOT_REPRODUCIBLE);
        // the first answer of a host that has just been started takes long where much else runs
        Desk.as(ANNA).get("/api/v1/suggestions").then().statusCode(200);
        var id = registered("acme", "RD-8", word + " konvertern brummar");

        await().atMost(Desk.PATIENCE).untilAsserted(() -> suggestions(ANNA, id).statusCode(200)
                .body("solvedCases.caseId", contains(solved.toString())));
        suggestions(ANNA, id).body("language", equalTo("sv"))
                .body("solvedCases[0].solution", containsString("Byt sladden"))
                .body("solvedCases[0].why.words", hasItems(word, "konvertern"))
                .body("solvedCases[0].fit", equalTo(1.0f));
        suggestions(TestTokens.integrator("acme"), id).statusCode(200)
                .body("solvedCases.caseId", contains(solved.toString()));
        suggestions(RITA, id).statusCode(200).body("solvedCases", nullValue())
                .body("knownSolutions", notNullValue());
        suggestions(TestTokens.integrator("globex"), id).statusCode(404);

        desk.log.append(solved, new CaseReopened("igen", null, "anna"), "anna");
        await().atMost(Desk.PATIENCE)
                .untilAsserted(() -> suggestions(ANNA, id).body("solvedCases", empty()));
    }

    @Test
    void knownSolutionsAreSuggestedForTheTextOfTheCase() {
        var id = registered("acme", "RD-9", "Mitt konto är låst, kan ni låsa upp kontot?");

        await().atMost(Desk.PATIENCE).untilAsserted(() -> suggestions(RITA, id).statusCode(200)
                .body("knownSolutions[0].key", equalTo("account-locked"))
                .body("knownSolutions[0].why.words", hasItem("låst")));
    }

    @Test
    void aClosedCaseBecomesADraftThatALeadPublishes() {
        var number = "X" + UUID.randomUUID().toString().substring(0, 8);
        var id = registered("acme", number, "Konvertern " + word + " startar inte");
        var path = "/api/v1/cases/{id}/known-solution";
        await().atMost(Desk.PATIENCE).until(() -> !desk.log.accepted(id, CaseClassified.class).isEmpty());
        desk.etag(id);
        Desk.as(ANNA).body("{}").post(path, id).then().statusCode(409).body("reason", equalTo("not-closed"));
        desk.log.append(id, Stories.assigned(), "anna");
        desk.log.append(id, Stories.proposed(1, null), "anna");
        desk.log.append(id, new CaseClosed(ClosureCode.SOLVED, "Klart", null, 1, true, false, "anna", null, null),
                "anna");
        desk.etag(id);

        Desk.as(RITA).body("{}").post(path, id).then().statusCode(403);
        Desk.as(ANNA).body("{\"categories\": [\"weather\"]}").post(path, id).then().statusCode(400)
                .body("errors.pointer", hasItem("/categories/0"));
        var draft = Desk.as(ANNA).header("Idempotency-Key", "propose").body("{\"visibility\": \"public\"}")
                .post(path, id).then().statusCode(201).header("ETag", "\"1\"").body("state", equalTo("draft"))
                .body("fromCase", equalTo(number)).body("texts.sv.steps", contains("Byt sladden", "Starta om"))
                .extract().jsonPath();
        String key = draft.getString("key");
        Desk.as(ANNA).header("Idempotency-Key", "propose").body("{\"visibility\": \"public\"}").post(path, id).then()
                .statusCode(200).body("key", equalTo(key));
        Desk.as(ANNA).header("Idempotency-Key", "propose").body("{}").post(path, id).then().statusCode(422);
        Desk.as(ANNA).body("{}").post(path, id).then().statusCode(409).body("reason", equalTo("already-proposed"));
        Desk.as(RITA).get("/api/v1/known-solutions/{key}", key).then().statusCode(404);

        var reference = "/api/v1/reference/known-solution/{key}";
        JsonObject data = new JsonObject(Desk.as(LENA).get(reference, key).then().statusCode(200).extract().asString())
                .getJsonObject("data").put("state", "published");
        Desk.as(ANNA).header("If-Match", "\"1\"").body(new JsonObject().put("data", data).encode()).put(reference, key)
                .then().statusCode(403);
        Desk.as(LENA).header("If-Match", "\"1\"").body(new JsonObject().put("data", data).encode()).put(reference, key)
                .then().statusCode(201);
        Desk.as(RITA).queryParam("text", word).queryParam("language", "sv").get("/api/v1/suggestions").then()
                .statusCode(200).body("knownSolutions.key", contains(key));
    }
}
