package replaydesk.triage;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** The desk as a test uses it: commands and views over HTTP, events on the log. */
final class Desk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final TestLog log = new TestLog();

    /** Registers a case of acme on the log, as intake would, and returns its id. */
    UUID registered() {
        var id = UUID.randomUUID();
        log.append(id, Stories.registered(Channel.PHONE, null), "desk");
        return id;
    }

    /** Registers a case of acme, waits until the rules have classified and routed it, and returns its id. */
    UUID triaged() {
        var id = registered();
        await().atMost(PATIENCE).until(() -> !log.accepted(id, CaseRouted.class).isEmpty());
        return id;
    }

    /** Returns the ETag of the case's view, once this service has read everything that the log holds of it. */
    String etag(UUID id) {
        return await().atMost(PATIENCE).until(
                () -> get(id, "classification").statusCode(200).extract().header("ETag"),
                etag -> etag != null && etag.startsWith("\"" + log.fold(id).version() + ";"));
    }

    /** Posts an operator's command on the current version of the case. */
    ValidatableResponse post(UUID id, String command, String body) {
        return as(TestTokens.operator("anna")).header("If-Match", etag(id)).body(body)
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
