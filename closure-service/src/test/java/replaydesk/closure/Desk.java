package replaydesk.closure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** The desk as a test uses it: commands and views over HTTP, events on the log. */
final class Desk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String SOLVED = """
            {"code": "SOLVED", "result": "Skrivaren startades om", "cause": "Замятие бумаги"}""";

    final TestLog log = new TestLog();
    private final String anna = TestTokens.operator("anna");

    /** Registers a case of Rita from acme, appends these events, and returns the case's id. */
    UUID registered(CaseEvent... events) {
        var id = UUID.randomUUID();
        log.append(id, Stories.registration(), "desk");
        append(id, events);
        return id;
    }

    /** Returns a case that an operator has closed. */
    UUID closed() {
        var id = registered();
        post(id, "closure", SOLVED).statusCode(201);
        return id;
    }

    UUID append(UUID id, CaseEvent... events) {
        UUID last = null;
        for (var event : events) {
            last = log.append(id, event, "somebody");
        }
        return last;
    }

    /** Waits for an event of this type on the case, and returns the first. */
    <E extends CaseEvent> E comes(UUID id, Class<E> type) {
        return await().atMost(PATIENCE).until(() -> log.accepted(id, type), found -> !found.isEmpty()).getFirst();
    }

    /** Returns the simple type names of the case's accepted events, in order. */
    List<String> history(UUID id) {
        return log.of(id).stream().filter(entry -> entry.judgement().accepted())
                .map(entry -> entry.event().getClass().getSimpleName()).toList();
    }

    /** Returns the ETag of the case's view, once this service has read everything that the log holds of it. */
    String etag(UUID id) {
        return await().atMost(PATIENCE).until(() -> get(id).extract().header("ETag"),
                etag -> etag != null && etag.startsWith("\"" + log.fold(id).version() + ";"));
    }

    /** Posts an operator's command on the current version of the case. */
    ValidatableResponse post(UUID id, String command, String body) {
        return as(anna).header("If-Match", etag(id)).body(body)
                .post("/api/v1/cases/{id}/{command}", id, command).then();
    }

    ValidatableResponse get(UUID id) {
        return as(anna).get("/api/v1/cases/{id}/closure", id).then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    @Override
    public void close() {
        log.close();
    }
}
