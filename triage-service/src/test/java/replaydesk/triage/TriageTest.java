package replaydesk.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.value.ConsideredCause;
import replaydesk.events.value.Decider;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TriageTest {

    private static final String HARD = """
            {"type": "INCIDENT", "category": "network", "impact": "MEDIUM", "urgency": "HIGH", "complexity": "HARD"}""";
    private static final String QUESTION = """
            {"kind": "LOGS", "questions": ["Какая версия?", "Finns en logg?"], "lapsesAfter": "PT1H"}""";

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aRegisteredCaseIsClassifiedAndRoutedByRule() {
        var id = desk.triaged();

        assertThat(desk.log.accepted(id, CaseClassified.class)).singleElement()
                .extracting(CaseClassified::by).isEqualTo(Decider.RULE);
        desk.etag(id);
        desk.get(id, "classification").statusCode(200).body("classification.priority", equalTo("MODERATE"))
                .body("classification.by", equalTo("RULE")).body("routing.team", equalTo("service-desk"))
                .body("routing.level", equalTo(1));
    }

    @Test
    void aPersonsClassificationIsRoutedAnew() {
        var id = desk.triaged();

        desk.post(id, "classification", HARD).statusCode(201).header("ETag", notNullValue())
                .body("verdict", equalTo("ACCEPTED"));

        await().atMost(Desk.PATIENCE).untilAsserted(() -> assertThat(desk.log.accepted(id, CaseRouted.class))
                .extracting(CaseRouted::team).containsExactly("service-desk", "network"));
    }

    @Test
    void aCaseTellsWhyItIsWhereItIs() {
        var id = desk.triaged();
        desk.etag(id);
        desk.get(id, "routing").statusCode(200).header("ETag", notNullValue()).body("routed", equalTo(true))
                .body("rule.key", equalTo("first-line")).body("rule.version", greaterThanOrEqualTo(1))
                .body("rule.names.sv", equalTo("Allt annat: till servicedesk")).body("reasons", empty());

        desk.post(id, "classification", HARD).statusCode(201);

        await().atMost(Desk.PATIENCE).untilAsserted(
                () -> desk.get(id, "routing").body("team", equalTo("network")).body("by", equalTo("RULE"))
                        .body("rule.key", equalTo("hard-to-specialists"))
                        .body("reasons[0].condition", equalTo("complexities"))
                        .body("reasons[0].expected", equalTo("HARD")).body("reasons[0].actual", equalTo("HARD")));
        desk.post(id, "routing", "{\"level\": 3}").statusCode(201);
        desk.etag(id);
        desk.get(id, "routing").body("level", equalTo(3)).body("by", equalTo("PERSON")).body("rule", nullValue());
    }

    @Test
    void aTeamThatNobodyDefinedIsRefusedWithThoseThatMayBeMeant() {
        var id = desk.triaged();

        desk.post(id, "routing", "{\"team\": \"Сетевая груп\"}").statusCode(409)
                .body("reason", equalTo("unknown-team")).body("closeMatches", contains("network"));
        assertThat(desk.log.accepted(id, CaseRouted.class)).hasSize(1);
    }

    @Test
    void theRequestersNextMessageAnswersTheOpenRequest() {
        var id = desk.triaged();
        var request = UUID.fromString(desk.post(id, "information-requests", QUESTION).statusCode(201)
                .extract().jsonPath().getString("id"));
        desk.etag(id);
        desk.get(id, "information-requests").statusCode(200).body("", hasSize(1))
                .body("[0].id", equalTo(request.toString())).body("[0].kind", equalTo("LOGS"));

        var message = Stories.wrote(3, null);
        desk.log.append(id, message, "rita");

        await().atMost(Desk.PATIENCE).untilAsserted(() -> assertThat(desk.log.accepted(id, InformationProvided.class))
                .containsExactly(new InformationProvided(request, message.messageId())));
        desk.etag(id);
        desk.get(id, "information-requests").body("", hasSize(0));
    }

    @Test
    void aRequestThatNobodyAnswersLapses() {
        var id = desk.triaged();
        var due = Instant.now().minus(Duration.ofDays(1));
        desk.log.append(id, new InformationRequested(Stories.FIRST, InformationKind.STEPS, null, due), "anna");

        await().atMost(Desk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.log.accepted(id, InformationRequestLapsed.class)).singleElement()
                        .satisfies(lapsed -> assertThat(lapsed.detectedAt()).isAfterOrEqualTo(lapsed.dueAt())));
    }

    @Test
    void aDiagnosisAndAPersonsRoutingAreRecorded() {
        var id = desk.triaged();

        desk.post(id, "diagnosis", """
                {"symptoms": "Не печатает", "cause": "Papper", "plan": "Byt", "considered": [
                 {"cause": "Kabeln", "excludedBecause": "En annan hjälper inte"}, {"cause": "Papper"}]}""")
                .statusCode(201);
        desk.post(id, "routing", """
                {"team": "network"}""").statusCode(201);

        assertThat(desk.log.accepted(id, DiagnosisRecorded.class))
                .containsExactly(new DiagnosisRecorded("Не печатает", "Papper", "Byt", List.of(
                        new ConsideredCause("Kabeln", "En annan hjälper inte"),
                        new ConsideredCause("Papper", null))));
        assertThat(desk.log.accepted(id, CaseRouted.class).getLast())
                .isEqualTo(new CaseRouted(2, "network", Decider.PERSON, null));
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstAndAnotherBodyUnderItsKeyIsNot() {
        var id = desk.triaged();
        var key = UUID.randomUUID().toString();
        var anna = TestTokens.operator("anna");
        var first = Desk.as(anna).header("Idempotency-Key", key).body(QUESTION)
                .post("/api/v1/cases/{id}/information-requests", id).then().statusCode(201).extract().asString();

        var again = Desk.as(anna).header("Idempotency-Key", key).body(QUESTION)
                .post("/api/v1/cases/{id}/information-requests", id).then().statusCode(200).extract().asString();
        Desk.as(anna).header("Idempotency-Key", key).body(QUESTION.replace("LOGS", "STEPS"))
                .post("/api/v1/cases/{id}/information-requests", id).then().statusCode(422)
                .body("type", equalTo("urn:replaydesk:problem:key-reused"));

        assertThat(again).isEqualTo(first);
        assertThat(desk.log.accepted(id, InformationRequested.class)).hasSize(1);
    }

    @Test
    void aPersonSaysWhichViewWasDecidedOnAndAStaleOneIsOverruled() {
        var id = desk.triaged();
        var shown = desk.etag(id);
        desk.post(id, "classification", HARD).statusCode(201);

        Desk.as(TestTokens.operator("boris")).body(HARD).post("/api/v1/cases/{id}/classification", id).then()
                .statusCode(428).body("type", equalTo("urn:replaydesk:problem:precondition-required"));
        Desk.as(TestTokens.operator("boris")).header("If-Match", shown).body(HARD)
                .post("/api/v1/cases/{id}/classification", id).then().statusCode(412)
                .body("type", equalTo("urn:replaydesk:problem:overruled"))
                .body("conflicts.counter", hasItem("classification")).body("conflicts.actor", hasItem("anna"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "classification | {\"type\":\"INCIDENT\",\"category\":\"weather\",\"impact\":\"LOW\",\"urgency\":\"LOW\"}"
                    + " | unknown-category",
            "routing | {\"level\": 7} | unknown-level"})
    void whatDoesNotExistIsRefused(String command, String body, String reason) {
        desk.post(desk.triaged(), command, body).statusCode(409)
                .body("type", equalTo("urn:replaydesk:problem:refused")).body("reason", equalTo(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "classification | {\"type\":\"INCIDENT\",\"category\":\"email\",\"impact\":\"LOW\",\"urgency\":\"LOW\"}",
            "information-requests | {\"kind\":\"LOGS\",\"questions\":[\"?\"]}",
            "diagnosis | {\"symptoms\":\"a\"}",
            "routing | {\"level\":1}"})
    void aCaseThatEndedIsLeftAlone(String command, String body) {
        var id = desk.triaged();
        desk.log.append(id, new CaseWithdrawn("rita", WithdrawalReason.MISTAKE, null), "rita");

        desk.post(id, command, body).statusCode(409).body("reason", equalTo("case-ended"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "classification | {\"type\":\"WISH\",\"category\":\"email\",\"impact\":\"LOW\",\"urgency\":\"LOW\"}"
                    + " | /type",
            "classification | {\"type\":\"INCIDENT\",\"impact\":\"LOW\",\"urgency\":\"LOW\"} | /category",
            "information-requests | {\"kind\":\"LOGS\",\"questions\":[]} | /questions",
            "information-requests | {\"kind\":\"LOGS\",\"questions\":[\"?\"],\"lapsesAfter\":\"PT1S\"} | /lapsesAfter",
            "diagnosis | {\"symptoms\":\" \"} | /symptoms",
            "routing | {\"level\":\"1\"} | /level",
            "diagnosis | {\"symptoms\":\"a\",\"considered\":[{\"cause\":\"\"}]} | /considered/0/cause",
            "routing | {\"level\":1,\"team\":\"?\"} | /team",
            "routing | {\"level\":1,\"color\":\"red\"} | /color"})
    void aWrongFieldIsNamed(String command, String body, String pointer) {
        Desk.as(TestTokens.operator("anna")).header("If-Match", "\"1;life=1\"").body(body)
                .post("/api/v1/cases/{id}/{command}", UUID.randomUUID(), command).then().statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void strangersLearnNothingAndRequestersDoNotTriage() {
        var id = desk.triaged();

        Desk.as(TestTokens.integrator("globex")).get("/api/v1/cases/{id}/information-requests", id).then()
                .statusCode(404).body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        Desk.as(TestTokens.requester("rita", "acme")).get("/api/v1/cases/{id}/information-requests", id).then()
                .statusCode(200);
        Desk.as(TestTokens.requester("rita", "acme")).body("{\"level\":1}").post("/api/v1/cases/{id}/routing", id)
                .then().statusCode(403);
        Desk.as(TestTokens.integrator("acme")).get("/api/v1/cases/{id}/classification", id).then().statusCode(403);
        given().get("/api/v1/cases/{id}/classification", id).then().statusCode(401);
        Desk.as(TestTokens.operator("anna")).get("/api/v1/cases/{id}/classification", UUID.randomUUID()).then()
                .statusCode(404);
    }
}
