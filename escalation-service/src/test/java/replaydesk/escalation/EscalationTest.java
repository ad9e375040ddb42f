package replaydesk.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.CaseSuspended;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.catalogue.WorkAccepted;
import replaydesk.events.catalogue.WorkDeclined;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EscalationTest {

    private static final String FIX = """
            {"kind": "FIX", "text": "Замените кабель", "knownSolution": {"key": "cable", "version": 1}}""";

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
    void aCaseIsAssignedTakenGivenBackAndLeftWithNobody() {
        var id = desk.routed();

        desk.post(id, "assignment", """
                {"team": "procurement", "specialist": "anna"}""").statusCode(201).header("ETag", notNullValue())
                .header("Replaydesk-Position", notNullValue()).body("verdict", equalTo("ACCEPTED"));
        desk.post(id, "acceptance", "").statusCode(201);
        desk.get(id, "assignment").body("team", equalTo("procurement")).body("specialist", equalTo("anna"))
                .body("accepted", equalTo(true)).body("level", equalTo(2)).body("reassignments", equalTo(0));
        desk.post(id, "declining", "{\"reason\": \"semester\"}").statusCode(201);
        desk.post(id, "assignment", "{\"reason\": \"okänd grupp\"}").statusCode(201);

        desk.etag(id);
        desk.get(id, "assignment").body("assigned", equalTo(false)).body("team", nullValue())
                .body("reassignments", equalTo(1));
        assertThat(desk.log.accepted(id, WorkAccepted.class)).containsExactly(new WorkAccepted("anna"));
        assertThat(desk.log.accepted(id, WorkDeclined.class)).hasSize(1);
        assertThat(desk.log.accepted(id, CaseUnassigned.class)).hasSize(1);
    }

    @Test
    void aCaseIsEscalatedAndHandedBack() {
        var id = desk.assigned();

        desk.post(id, "escalations", """
                {"toLevel": 3, "kind": "FUNCTIONAL", "team": "engineering", "reason": "Нужен разработчик"}""")
                .statusCode(201);
        desk.post(id, "hand-backs", "{\"toLevel\": 2, \"reason\": \"enkelt\"}").statusCode(201);

        assertThat(desk.log.accepted(id, CaseEscalated.class)).singleElement().satisfies(up -> {
            assertThat(up.fromLevel()).isEqualTo(1);
            assertThat(up.toLevel()).isEqualTo(3);
        });
        assertThat(desk.log.accepted(id, CaseHandedBack.class)).hasSize(1);
        desk.etag(id);
        desk.get(id, "assignment").body("level", equalTo(2)).body("reassignments", equalTo(2));
    }

    @Test
    void suspendedWorkGoesOnAtItsMoment() {
        var id = desk.assigned();
        desk.post(id, "suspension", "{\"reason\": \"väntar\"}").statusCode(201);
        desk.post(id, "resumption", "{}").statusCode(201);
        var until = Instant.now().plusMillis(1500);
        desk.post(id, "suspension", "{\"reason\": \"väntar\", \"until\": \"" + until + "\"}").statusCode(201);

        await().atMost(Desk.PATIENCE).untilAsserted(() -> assertThat(desk.log.accepted(id, CaseResumed.class))
                .hasSize(2).last().satisfies(resumed -> {
                    assertThat(resumed.dueAt()).isEqualTo(until);
                    assertThat(resumed.detectedAt()).isAfterOrEqualTo(until);
                }));
        assertThat(desk.log.accepted(id, CaseSuspended.class)).hasSize(2);
    }

    @Test
    void aSolutionIsProposedAcceptedAndStillRejected() {
        var id = desk.assigned();
        var proposal =
                UUID.fromString(desk.post(id, "solutions", FIX).statusCode(201).extract().jsonPath().getString("id"));
        desk.etag(id);
        desk.get(id, "solutions").body("count", equalTo(1)).body("standing.number", equalTo(1))
                .body("standing.judged", equalTo("NOT_YET")).body("tries[0].text", equalTo("Замените кабель"))
                .body("tries[0].by", equalTo("anna")).body("tries[0].level", equalTo(1))
                .body("tries[0].knownSolution.key", equalTo("cable"));

        Desk.as(TestTokens.requester("rita", "acme")).body("{}")
                .post("/api/v1/cases/{id}/solutions/1/acceptance", id).then().statusCode(201);
        desk.etag(id);
        desk.get(id, "solutions").body("standing.judged", equalTo("ACCEPTED")).body("standing.word", nullValue());
        Desk.as(TestTokens.integrator("acme")).body("{\"reason\": \"kom tillbaka\"}")
                .post("/api/v1/cases/{id}/solutions/1/rejection", id).then().statusCode(201);

        desk.etag(id);
        desk.get(id, "solutions").body("accepted", equalTo(0)).body("rejected", equalTo(1))
                .body("tries[0].reason", equalTo("kom tillbaka")).body("tries[0].judgedBy", equalTo("desk-acme"));
        Desk.as(TestTokens.requester("rita", "acme")).get("/api/v1/cases/{id}/solutions", id).then().statusCode(200)
                .body("tries[0].text", equalTo("Замените кабель")).body("tries[0].reason", nullValue())
                .body("tries[0].by", nullValue());
        assertThat(desk.log.accepted(id, SolutionAccepted.class))
                .containsExactly(new SolutionAccepted(proposal, "rita", null));
        assertThat(desk.log.accepted(id, SolutionRejected.class)).singleElement()
                .extracting(SolutionRejected::by).isEqualTo("desk-acme");
    }

    @Test
    void aRepeatIsAnsweredAsTheFirstAndAnotherBodyUnderItsKeyIsNot() {
        var id = desk.routed();
        var etag = desk.etag(id);
        var key = UUID.randomUUID().toString();

        var first = assign(id, etag, key, "{\"team\": \"network\"}").statusCode(201).extract().asString();
        var again = assign(id, etag, key, "{ \"team\" : \"network\" }").statusCode(200).extract().asString();
        assign(id, etag, key, "{\"team\": \"security\"}").statusCode(422)
                .body("type", equalTo("urn:replaydesk:problem:key-reused"));

        assertThat(again).isEqualTo(first);
        assertThat(desk.log.accepted(id, CaseAssigned.class)).hasSize(1);
    }

    private static ValidatableResponse assign(UUID id, String etag, String key, String body) {
        return Desk.as(TestTokens.operator("anna")).header("If-Match", etag).header("Idempotency-Key", key).body(body)
                .post("/api/v1/cases/{id}/assignment", id).then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "assignment | {} | not-assigned", "assignment | {\"level\":9,\"team\":\"network\"} | unknown-level",
            "assignment | {\"team\":\"netwrok\"} | unknown-team",
            "escalations | {\"kind\":\"FUNCTIONAL\",\"reason\":\"x\"} | no-place",
            "hand-backs | {\"team\":\"a\",\"reason\":\"x\"} | unknown-team",
            "acceptance | {} | no-specialist", "declining | {\"reason\":\"x\"} | no-specialist",
            "escalations | {\"toLevel\":1,\"kind\":\"FUNCTIONAL\",\"reason\":\"x\"} | not-higher",
            "hand-backs | {\"toLevel\":1,\"reason\":\"x\"} | not-lower", "resumption | {} | not-suspended",
            "suspension | {\"until\":\"2020-01-01T00:00:00Z\",\"reason\":\"x\"} | until-passed",
            "vendor-consent | {\"vendor\":\"x\",\"discloses\":[\"logs\"]} | unknown-vendor",
            "vendor-consent/giving | {} | consent-not-asked", "vendor-consent/refusal | {} | consent-not-asked",
            "vendor-handover | {\"vendor\":\"x\"} | unknown-vendor",
            "vendor-updates | {\"note\":\"x\"} | not-at-vendor", "vendor-return | {\"note\":\"x\"} | not-at-vendor",
            "consultations | {\"question\":\"x\"} | whom-to-ask",
            "consultations/0194f000-0000-7000-8000-000000000070/answer | {\"answer\":\"x\"} | unknown-consultation",
            "consultations/0194f000-0000-7000-8000-000000000070/withdrawal | {} | unknown-consultation",
            "solutions | {\"kind\":\"FIX\",\"text\":\"x\"} | not-assigned",
            "solutions/1/acceptance | {} | not-standing",
            "solutions/1/rejection | {} | not-standing"})
    void whatMakesNoSenseIsRefusedWithItsReason(String command, String body, String reason) {
        desk.post(desk.routed(), command, body).statusCode(409)
                .body("type", equalTo("urn:replaydesk:problem:refused")).body("reason", equalTo(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "assignment | {\"team\":\"network\"}", "acceptance | {}", "declining | {\"reason\":\"x\"}",
            "escalations | {\"toLevel\":2,\"kind\":\"FUNCTIONAL\",\"reason\":\"x\"}",
            "hand-backs | {\"toLevel\":1,\"reason\":\"x\"}", "suspension | {\"reason\":\"x\"}", "resumption | {}",
            "vendor-consent | {\"vendor\":\"x\",\"discloses\":[\"logs\"]}", "vendor-consent/giving | {}",
            "vendor-consent/refusal | {}", "vendor-handover | {\"vendor\":\"x\"}",
            "vendor-updates | {\"note\":\"x\"}", "vendor-return | {\"note\":\"x\"}",
            "consultations | {\"team\":\"network\",\"question\":\"x\"}",
            "consultations/0194f000-0000-7000-8000-000000000070/answer | {\"answer\":\"x\"}",
            "consultations/0194f000-0000-7000-8000-000000000070/withdrawal | {}",
            "solutions | {\"kind\":\"FIX\",\"text\":\"x\"}", "solutions/1/acceptance | {}",
            "solutions/1/rejection | {}"})
    void aCaseThatEndedIsLeftAlone(String command, String body) {
        var id = desk.assigned();
        desk.log.append(id, Stories.proposed(Stories.FIRST), "anna");
        desk.log.append(id, Stories.closed(), "anna");

        desk.post(id, command, body).statusCode(409).body("reason", equalTo("case-ended"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "assignment | {\"team\":\"?\"} | /team", "assignment | {\"level\":\"1\",\"team\":\"a\"} | /level",
            "declining | {} | /reason", "escalations | {\"toLevel\":2,\"kind\":\"SIDEWAYS\",\"reason\":\"x\"} | /kind",
            "hand-backs | {\"toLevel\":\"1\",\"reason\":\"x\"} | /toLevel",
            "suspension | {\"until\":5,\"reason\":\"x\"} | /until",
            "suspension | {\"until\":\"2999-01-01T00:00:00Z\",\"reason\":\"x\"} | /until",
            "vendor-consent | {\"vendor\":\"x\",\"discloses\":[]} | /discloses",
            "vendor-handover | {\"vendor\":\"x\",\"promisedAt\":5} | /promisedAt", "vendor-return | {} | /note",
            "consultations | {\"team\":\"network\"} | /question",
            "consultations | {\"team\":\"a\",\"question\":\"x\",\"remindAt\":\"2999-01-01T00:00:00Z\"} | /remindAt",
            "consultations/0194f000-0000-7000-8000-000000000070/answer | {} | /answer",
            "resumption | {\"why\":\"x\"} | /why", "solutions | {\"kind\":\"FIX\",\"text\":\"\"} | /text",
            "solutions | {\"kind\":\"FIX\",\"text\":\"x\",\"knownSolution\":{\"version\":0}} | /knownSolution/version"})
    void aWrongFieldIsNamed(String command, String body, String pointer) {
        desk.post("anna", UUID.randomUUID(), "\"1;life=1\"", command, body).statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void strangersLearnNothingAndRequestersOnlyJudge() {
        var id = desk.assigned();
        desk.etag(id);

        Desk.as(TestTokens.integrator("acme")).get("/api/v1/cases/{id}/assignment", id).then().statusCode(403);
        Desk.as(TestTokens.token("olle", Set.of("operator"), List.of("globex")))
                .get("/api/v1/cases/{id}/assignment", id).then()
                .statusCode(404).body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        Desk.as(TestTokens.requester("gustav", "acme")).body("{}")
                .post("/api/v1/cases/{id}/solutions/1/acceptance", id).then().statusCode(404);
        Desk.as(TestTokens.requester("rita", "acme")).body("{}").post("/api/v1/cases/{id}/assignment", id).then()
                .statusCode(403);
        given().get("/api/v1/cases/{id}/assignment", id).then().statusCode(401);
    }
}
