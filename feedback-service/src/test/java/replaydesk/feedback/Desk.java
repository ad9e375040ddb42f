package replaydesk.feedback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.value.ClosureCode;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/** The desk, and a requester with a link, as a test uses them. */
final class Desk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    final TestLog log = new TestLog();
    private final String anna = TestTokens.operator("anna");

    /** Returns a closed case of Rita from acme, who speaks this language. */
    UUID closed(String language) {
        var id = UUID.randomUUID();
        log.append(id, Stories.registration(language, null), "desk");
        log.append(id, Stories.assigned("printers"), "boris");
        log.append(id, Stories.closing(ClosureCode.SOLVED), "anna");
        return id;
    }

    /** Waits until this service has sent so many surveys on the case, and returns the latest link. */
    UUID link(UUID id, int asked) {
        var requested = await().atMost(PATIENCE).until(() -> log.accepted(id, FeedbackRequested.class),
                found -> found.size() == asked);
        caughtUp(id);
        return requested.getLast().linkId();
    }

    /** Waits for an event of this type on the case, and returns the first. */
    <E extends CaseEvent> E comes(UUID id, Class<E> type) {
        return await().atMost(PATIENCE).until(() -> log.accepted(id, type), found -> !found.isEmpty()).getFirst();
    }

    /** Waits until this service has read everything that the log holds of the case. */
    void caughtUp(UUID id) {
        await().atMost(PATIENCE).until(() -> scores(id).extract().header("ETag"),
                etag -> etag != null && etag.startsWith("\"" + log.fold(id).version() + ";"));
    }

    ValidatableResponse scores(UUID id) {
        return as(anna).get("/api/v1/cases/{id}/feedback", id).then();
    }

    static ValidatableResponse survey(String token) {
        return given().get("/api/v1/feedback/{token}", token).then();
    }

    static ValidatableResponse answer(String token, String body) {
        return given().contentType("application/json").body(body).post("/api/v1/feedback/{token}", token).then();
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    @Override
    public void close() {
        log.close();
    }
}
