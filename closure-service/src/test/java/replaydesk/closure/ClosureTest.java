package replaydesk.closure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.closure.Desk.SOLVED;
import static replaydesk.closure.Desk.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.value.ClosureCode;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ClosureTest {

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
    void anOperatorClosesACaseWithoutAProposal() {
        var id = desk.registered(Stories.assigned(1, "service-desk", "anna"));
        desk.post(id, "closure", SOLVED).statusCode(201).header("ETag", notNullValue())
                .header("Replaydesk-Position", notNullValue()).body("verdict", equalTo("ACCEPTED"));

        assertThat(desk.log.accepted(id, CaseClosed.class)).containsExactly(new CaseClosed(ClosureCode.SOLVED,
                "Skrivaren startades om", "Замятие бумаги", 1, true, false, "anna", null, null));
        desk.etag(id);
        desk.get(id).statusCode(200).body("life", equalTo("CLOSED")).body("code", equalTo("SOLVED"))
                .body("closedBy", equalTo("anna")).body("reopenUntil", notNullValue()).body("closesAt", nullValue());
    }

    @Test
    void repeatingItWithItsKeyGivesTheFirstAnswerAndAnotherBodyIsRefused() {
        var id = desk.registered();
        var etag = desk.etag(id);
        var key = UUID.randomUUID().toString();
        var first = keyed(id, etag, key, SOLVED).statusCode(201).extract();
        var again = keyed(id, etag, key, SOLVED).statusCode(200).extract();

        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        keyed(id, etag, key, SOLVED.replace("SOLVED", "OTHER")).statusCode(422)
                .body("type", equalTo("urn:replaydesk:problem:key-reused"));
        assertThat(desk.log.accepted(id, CaseClosed.class)).hasSize(1);
    }

    private static ValidatableResponse keyed(UUID id, String etag, String key, String body) {
        return as(TestTokens.operator("anna")).header("If-Match", etag).header("Idempotency-Key", key).body(body)
                .post("/api/v1/cases/{id}/closure", id).then();
    }

    @Test
    void onAViewThatHasMovedItIsRefusedWithWhatMovedIt() {
        var id = desk.registered();
        var shown = desk.etag(id);
        var message = desk.append(id, Stories.message(1));
        desk.etag(id);

        as(TestTokens.operator("anna")).header("If-Match", shown).body(SOLVED)
                .post("/api/v1/cases/{id}/closure", id).then().statusCode(412)
                .body("type", equalTo("urn:replaydesk:problem:overruled"))
                .body("conflicts[0].counter", equalTo("requester"))
                .body("conflicts[0].event", equalTo(message.toString()));
        as(TestTokens.operator("anna")).body(SOLVED).post("/api/v1/cases/{id}/closure", id).then().statusCode(428);
        assertThat(desk.history(id)).doesNotContain("CaseClosed");
    }

    @Test
    void aCaseThatIsOverIsNotClosed() {
        refused(desk.closed(), "closed");
        refused(desk.registered(Stories.withdrawn()), "withdrawn");
        refused(desk.registered(Stories.merged()), "merged");
    }

    private static void refused(UUID id, String reason) {
        desk.post(id, "closure", SOLVED).statusCode(409).body("type", equalTo("urn:replaydesk:problem:refused"))
                .body("reason", equalTo(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"result": "Klart"}                                 | /code
            {"code": "SOLVED"}                                  | /result
            {"code": "SOLVED", "result": " "}                   | /result
            {"code": "GONE", "result": "Klart"}                 | /code
            {"code": "SOLVED", "result": "Klart", "level": 1}   | /level
            """)
    void whatIsWrongInTheBodyIsPointedAt(String body, String pointer) {
        as(TestTokens.operator("anna")).body(body).post("/api/v1/cases/{id}/closure", UUID.randomUUID()).then()
                .statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyOperatorsAndLeadsCloseAndStrangersSeeNothing() {
        var id = desk.registered();
        var etag = desk.etag(id);
        given().contentType("application/json").body(SOLVED).post("/api/v1/cases/{id}/closure", id).then()
                .statusCode(401);
        as(TestTokens.requester("rita", "acme")).header("If-Match", etag).body(SOLVED)
                .post("/api/v1/cases/{id}/closure", id).then().statusCode(403);
        as(TestTokens.token("olle", Set.of("operator"), List.of("globex"))).header("If-Match", etag).body(SOLVED)
                .post("/api/v1/cases/{id}/closure", id).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        as(TestTokens.requester("gustav", "acme")).get("/api/v1/cases/{id}/closure", id).then().statusCode(404);
        as(TestTokens.requester("rita", "acme")).get("/api/v1/cases/{id}/closure", id).then().statusCode(200);
        as(TestTokens.operator("anna")).get("/api/v1/cases/{id}/charges", id).then().statusCode(404);
    }
}
