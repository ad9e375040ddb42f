package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.value.Channel;
import replaydesk.events.value.MessageKind;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConversationTest {

    private static final String REQUEST = """
            {"organisation": "acme", "channel": "PORTAL", "subject": "VPN bryts", "requester": {"id": "rita"}}""";

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static RequestSpecification anna() {
        return as(TestTokens.operator("anna"));
    }

    private static ExtractableResponse<Response> registered() {
        return anna().header("Idempotency-Key", UUID.randomUUID().toString()).body(REQUEST).post("/api/v1/cases").then()
                .statusCode(201).extract();
    }

    @Test
    void whatARequesterSaysIsReceivedAndWhatAnOperatorSaysIsSent() {
        var caseId = UUID.fromString(registered().path("caseId"));
        as(TestTokens.requester("rita", "acme")).body("{\"text\": \"Det är fortfarande trasigt\"}")
                .post("/api/v1/cases/{c}/messages", caseId).then().statusCode(201);
        anna().body("{\"text\": \"Starta om den\", \"kind\": \"RECOMMENDATION\"}")
                .post("/api/v1/cases/{c}/messages", caseId).then().statusCode(201);
        anna().body("{\"text\": \"Hon ringde\", \"onBehalfOf\": \"rita\"}")
                .post("/api/v1/cases/{c}/messages", caseId).then().statusCode(201);

        assertThat(log.accepted(caseId, MessageReceived.class)).extracting(MessageReceived::channel)
                .containsExactly(Channel.PORTAL, Channel.PHONE);
        assertThat(log.accepted(caseId, MessageSent.class)).extracting(MessageSent::kind)
                .containsExactly(MessageKind.RECOMMENDATION);
    }

    @Test
    void aNoteIsTheDesksOwn() {
        var caseId = UUID.fromString(registered().path("caseId"));
        anna().body("{\"text\": \"VIP\"}").post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201);
        as(TestTokens.requester("rita", "acme")).body("{\"text\": \"x\"}").post("/api/v1/cases/{c}/notes", caseId)
                .then().statusCode(403);
        assertThat(log.accepted(caseId, NoteAdded.class)).hasSize(1);
    }

    @Test
    void aCaseIsFoundByTheNumberPeopleUse() {
        var answer = registered();
        anna().body("{\"text\": \"Hej\"}").post("/api/v1/cases/{n}/messages", answer.<String>path("number")).then()
                .statusCode(201).body("caseId", equalTo(answer.path("caseId")));
    }

    @Test
    void anotherRequestersCaseIsLikeNone() {
        var caseId = registered().path("caseId");
        as(TestTokens.requester("sven", "acme")).body("{\"text\": \"x\"}").post("/api/v1/cases/{c}/messages", caseId)
                .then().statusCode(404);
    }

    @Test
    void anOpenCaseIsWithdrawnOnceOnTheViewShown() {
        var answer = registered();
        var caseId = UUID.fromString(answer.path("caseId"));
        var withdrawal = "{\"reason\": \"MISTAKE\"}";
        anna().body(withdrawal).post("/api/v1/cases/{c}/withdrawal", caseId).then().statusCode(428);
        var etag = anna().header("If-Match", answer.header("ETag")).body(withdrawal)
                .post("/api/v1/cases/{c}/withdrawal", caseId).then().statusCode(201).extract().header("ETag");
        anna().header("If-Match", etag).body(withdrawal).post("/api/v1/cases/{c}/withdrawal", caseId).then()
                .statusCode(409).body("reason", equalTo("withdrawn"));
        assertThat(log.accepted(caseId, CaseWithdrawn.class)).hasSize(1);
    }

    @Test
    void aWithdrawnCaseTakesMessagesUnlessItIsSpam() {
        write(withdrawn("MISTAKE")).statusCode(201);
        write(withdrawn("SPAM")).statusCode(409).body("reason", equalTo("withdrawn"));
    }

    private static ValidatableResponse write(String caseId) {
        return as(TestTokens.requester("rita", "acme")).body("{\"text\": \"Jag behöver hjälp\"}")
                .post("/api/v1/cases/{c}/messages", caseId).then();
    }

    private static String withdrawn(String reason) {
        var answer = registered();
        anna().header("If-Match", answer.header("ETag")).body("{\"reason\": \"" + reason + "\"}")
                .post("/api/v1/cases/{c}/withdrawal", answer.<String>path("caseId")).then().statusCode(201);
        return answer.path("caseId");
    }

    @Test
    void badInputNamesEachWrongPlaceAndChangesNothing() {
        anna().body("{\"channel\": \"PIGEON\", \"subject\": \"\", \"colour\": 1}").post("/api/v1/cases").then()
                .statusCode(400).body("type", equalTo("urn:replaydesk:problem:invalid-request"))
                .body("errors.pointer", hasItems("/channel", "/colour"));
        anna().body("{\"channel\": ").post("/api/v1/cases").then().statusCode(400)
                .body("type", equalTo("urn:replaydesk:problem:malformed-json"));
        as(TestTokens.integrator("globex")).body(REQUEST).post("/api/v1/cases").then().statusCode(403);
        anna().body("{\"text\": \"x\"}").post("/api/v1/cases/{c}/messages", UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-case"));
    }
}
