package replaydesk.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** The desk as a test works at it: over HTTP on one side, on the log on the other. */
final class Desk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final TestLog log = new TestLog();

    /** A case of acme that belongs to the service desk and lies with nobody. */
    UUID routed() {
        var id = UUID.randomUUID();
        log.append(id, Stories.registration(), "desk");
        log.append(id, Stories.routing(), "replaydesk/triage-service");
        return id;
    }

    /** A case that lies with anna. */
    UUID assigned() {
        var id = routed();
        log.append(id, Stories.assigned("service-desk", "anna"), "lena");
        return id;
    }

    /** The ETag of the case's view once this service has read all that the log has of it. */
    String etag(UUID id) {
        var version = "\"" + log.fold(id).version() + ";";
        return await().atMost(PATIENCE).until(
                () -> get(id, "assignment").statusCode(200).extract().header("ETag"),
                etag -> etag != null && etag.startsWith(version));
    }

    /** Anna's command on the case as it stands. */
    ValidatableResponse post(UUID id, String command, String body) {
        return post("anna", id, etag(id), command, body);
    }

    /** An operator's command on the case as it was shown. */
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
