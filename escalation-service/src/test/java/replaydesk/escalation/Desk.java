package replaydesk.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** The desk as a test uses it: commands and views over HTTP, events on the log. */
final class Desk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final TestLog log = new TestLog();

    /** Returns a case of acme that is routed to the service desk and assigned to nobody. */
    UUID routed() {
        var id = UUID.randomUUID();
        log.append(id, Stories.registration(), "desk");
        log.append(id, Stories.routing(), "replaydesk/triage-service");
        return id;
    }

    /** Returns a case that is assigned to anna. */
    UUID assigned() {
        var id = routed();
        log.append(id, Stories.assigned("service-desk", "anna"), "lena");
        return id;
    }

    /** Returns the ETag of the case's view, once this service has read everything that the log holds of it. */
    String etag(UUID id) {
        return await().atMost(PATIENCE).until(
                () -> get(id, "assignment").statusCode(200).extract().header("ETag"),
                etag -> etag != null && etag.startsWith("\"" + log.fold(id).version() + ";"));
    }

    /** Posts anna's command on the current version of the case. */
    ValidatableResponse post(UUID id, String command, String body) {
        return post("anna", id, etag(id), command, body);
    }

    /** Posts an operator's command on the version of the case that the operator was shown. */
    ValidatableResponse post(String operator, UUID id, String etag, String command, String body) {
        return as(TestTokens.operator(operator)).header("If-Match", etag).body(body)
                .post("/api/v1/cases/" + id + "/" + command).then();
    }

    ValidatableResponse get(UUID id, String view) {
        return as(TestTokens.operator("anna")).get("/api/v1/cases/{id}/{view}", id, view).then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    @Override
    public void close() {
        log.close();
    }
}
