package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Shows which times a sender may give for what happened. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OccurredAtTest {

    private static final List<String> OUT_OF_RANGE =
            List.of("-0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z",
                    "+10000-01-01T00:00:00Z", "+294277-01-05T00:00:00Z", "-999999999-01-01T00:00:00Z",
                    Instant.now().plus(Duration.ofHours(1)).toString());

    private static ValidatableResponse register(String token, Object occurredAt) {
        return given().auth().oauth2(token).contentType("application/json")
                .body("""
                        {"channel": "PHONE", "subject": "VPN bryts", "organisation": "acme", \
                        "requester": {"id": "rita"}, "occurredAt": "%s"}"""
                        .formatted(occurredAt))
                .post("/api/v1/cases").then();
    }

    private static ValidatableResponse say(String token, String caseId, Object occurredAt) {
        return given().auth().oauth2(token).contentType("application/json")
                .body("{\"text\": \"Hej\", \"occurredAt\": \"%s\"}".formatted(occurredAt))
                .post("/api/v1/cases/" + caseId + "/messages").then();
    }

    private static String anna() {
        return TestTokens.operator("anna");
    }

    private static Instant lastTime(String caseId) {
        try (var log = new TestLog()) {
            return log.of(UUID.fromString(caseId)).getLast().headers().occurredAt();
        }
    }

    @Test
    void aTimeOutOfRangeIsAWrongField() {
        var caseId = register(anna(), Instant.now().minusSeconds(60)).statusCode(201).extract().<String>path("caseId");

        for (var time : OUT_OF_RANGE) {
            register(anna(), time).statusCode(400).body("errors.pointer", hasItem("/occurredAt"));
            say(anna(), caseId, time).statusCode(400).body("errors.pointer", hasItem("/occurredAt"));
        }
    }

    @Test
    void whatHappenedOffLineKeepsItsTime() {
        var asked = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        var caseId = register(TestTokens.integrator("acme"), asked).statusCode(201).extract().<String>path("caseId");
        assertThat(lastTime(caseId)).isEqualTo(asked);

        var answered = asked.plus(Duration.ofHours(3));
        say(anna(), caseId, answered).statusCode(201);
        assertThat(lastTime(caseId)).isEqualTo(answered);
    }

    @Test
    void aSendersClockThatIsAheadALittleSaysNow() {
        var told = Instant.now().plusSeconds(5);
        var caseId = register(anna(), told).statusCode(201).extract().<String>path("caseId");

        assertThat(lastTime(caseId)).isBefore(told);
    }

    @Test
    void nothingIsSaidOnACaseBeforeIt() {
        var asked = Instant.now().minus(Duration.ofHours(1));
        var caseId = register(anna(), asked).statusCode(201).extract().<String>path("caseId");

        say(anna(), caseId, asked.minusSeconds(1)).statusCode(409).body("reason", equalTo("before-registration"));
        say(TestTokens.integrator("acme"), caseId, asked.minusSeconds(1)).statusCode(409);
        say(anna(), caseId, asked).statusCode(201);
    }

    @Test
    void whatARequesterSaysHappensWhenItIsSent() {
        var rita = TestTokens.requester("rita", "acme");
        register(rita, Instant.now().minusSeconds(60)).statusCode(400).body("errors.pointer", hasItem("/occurredAt"));
        var caseId = register(anna(), Instant.now().minusSeconds(60)).statusCode(201).extract().<String>path("caseId");

        say(rita, caseId, Instant.now().minusSeconds(30)).statusCode(400).body("errors.pointer",
                hasItem("/occurredAt"));
    }
}
