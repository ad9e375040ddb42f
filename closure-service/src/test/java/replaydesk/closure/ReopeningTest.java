package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static replaydesk.closure.Desk.SOLVED;
import static replaydesk.closure.Desk.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.testing.MovableClock;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReopeningTest {

    private static final String AGAIN = """
            {"reason": "Снова не печатает"}""";

    private static Desk desk;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void putTheClockBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void theRequesterReopensTheirOwnCaseWithoutNamingAView() {
        var id = desk.closed();
        var key = UUID.randomUUID().toString();
        byRita(id, key).statusCode(201);
        byRita(id, key).statusCode(200);

        assertThat(desk.log.accepted(id, CaseReopened.class)).containsExactly(
                new CaseReopened("Снова не печатает", null, "rita"));
        desk.etag(id);
        desk.get(id).body("life", equalTo("OPEN")).body("reopenings", equalTo(1));
        desk.post(id, "closure", SOLVED).statusCode(201);
    }

    private static ValidatableResponse byRita(UUID id, String key) {
        return as(TestTokens.requester("rita", "acme")).header("Idempotency-Key", key).body(AGAIN)
                .post("/api/v1/cases/{id}/reopening", id).then();
    }

    @Test
    void integratorsAndOperatorsMayToo() {
        as(TestTokens.integrator("acme")).body(AGAIN).post("/api/v1/cases/{id}/reopening", desk.closed()).then()
                .statusCode(201);
        as(TestTokens.operator("boris")).body(AGAIN).post("/api/v1/cases/{id}/reopening", desk.closed()).then()
                .statusCode(201);
    }

    @Test
    void whatIsNotClosedIsNotReopened() {
        refused(desk.registered(), "not-closed", "it is open");
        refused(desk.registered(Stories.merged()), "merged", "another");
    }

    @Test
    void aWithdrawnCaseComesBackAndASpammersOnlyByTheDesk() {
        var id = desk.registered(Stories.withdrawn());
        desk.etag(id);
        desk.get(id).body("life", equalTo("WITHDRAWN")).body("reopenUntil", notNullValue()).body("code", nullValue());
        byRita(id, UUID.randomUUID().toString()).statusCode(201);
        desk.etag(id);
        desk.get(id).body("life", equalTo("OPEN")).body("reopenUntil", nullValue());

        var spam = desk.registered(Stories.withdrawn(WithdrawalReason.SPAM));
        desk.etag(spam);
        byRita(spam, UUID.randomUUID().toString()).statusCode(409).body("reason", equalTo("withdrawn"));
        as(TestTokens.operator("anna")).body(AGAIN).post("/api/v1/cases/{id}/reopening", spam).then().statusCode(201);
    }

    @Test
    void afterThirtyDaysTheWayIsAFollowUpCase() {
        var id = desk.closed();
        clock.ahead(Duration.ofDays(31));

        refused(id, "window-passed", "follow-up case");
    }

    private static void refused(UUID id, String reason, String detail) {
        desk.etag(id);
        as(TestTokens.operator("anna")).body(AGAIN).post("/api/v1/cases/{id}/reopening", id).then().statusCode(409)
                .body("reason", equalTo(reason)).body("detail", containsString(detail));
    }

    @Test
    void strangersSeeNothingAndAReasonIsNeeded() {
        var id = desk.closed();
        as(TestTokens.requester("gustav", "acme")).body(AGAIN).post("/api/v1/cases/{id}/reopening", id).then()
                .statusCode(404);
        as(TestTokens.integrator("globex")).body(AGAIN).post("/api/v1/cases/{id}/reopening", id).then().statusCode(404);
        as(TestTokens.operator("anna")).body("{}").post("/api/v1/cases/{id}/reopening", id).then().statusCode(400);
        as(TestTokens.operator("anna")).body("{").post("/api/v1/cases/{id}/reopening", id).then().statusCode(400)
                .body("type", equalTo("urn:replaydesk:problem:malformed-json"));
    }
}
