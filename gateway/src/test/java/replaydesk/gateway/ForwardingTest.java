package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("The gateway adds nothing of its own")
class ForwardingTest {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void theHeadersOfACommandArrive() {
        Callers.as("anna").header("Idempotency-Key", "k1").header("If-Match", "\"life=1\"")
                .header("Replaydesk-Position", "case-events/0/7")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("Replaydesk-Correlation-Id", "c-1").contentType("application/json").body("{}")
                .post("/api/v1/cases/7/closure").then().statusCode(200)
                .header("Replaydesk-Correlation-Id", "c-1")
                .body("headers", hasEntry("idempotency-key", "k1")).body("headers", hasEntry("if-match", "\"life=1\""))
                .body("headers", hasEntry("replaydesk-position", "case-events/0/7"))
                .body("headers", hasEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                .body("headers", hasEntry("replaydesk-correlation-id", "c-1")).body("size", equalTo(2));
    }

    @Test
    void aRequestWithoutACorrelationIdGetsOne() {
        var answer = Callers.as("anna").get("/api/v1/cases").then().statusCode(200)
                .header("Replaydesk-Correlation-Id", matchesPattern(UUID)).extract();
        assertThat(answer.<String>path("headers.replaydesk-correlation-id"))
                .isEqualTo(answer.header("Replaydesk-Correlation-Id"));
        Callers.as("anna").header("X-Correlation-Id", "theirs").get("/api/v1/cases").then()
                .header("Replaydesk-Correlation-Id", "theirs");
        Callers.as("anna").header("X-Correlation-Id", "not <fit>").get("/api/v1/cases").then()
                .header("Replaydesk-Correlation-Id", matchesPattern(UUID));
    }

    @Test
    @DisplayName("The answer's position and ETag come through, and its Location is valid at the gateway")
    void theAnswerComesThrough() {
        Callers.as("anna").header("Please", "moved").body("{}").post("/api/v1/cases").then().statusCode(201)
                .header("Location", "/api/v1/cases/42?a=b").header("ETag", "\"1\"")
                .header("Replaydesk-Position", "case-events/0/7");
        Callers.as("anna").header("Please", "elsewhere").body("{}").post("/api/v1/cases").then().statusCode(201)
                .header("Location", "https://vendor.example/42");
    }

    @Test
    void answersWithoutABodyComeThrough() {
        Callers.as("anna").header("Please", "nothing").body("{}").post("/api/v1/cases/7/notes").then().statusCode(204);
        Callers.as("anna").header("Please", "unchanged").get("/api/v1/cases/7").then().statusCode(304)
                .header("ETag", "\"1\"");
        Callers.as("anna").head("/api/v1/cases/7").then().statusCode(200);
    }

    @Test
    @DisplayName("A service that hangs up is a 502 that says when to ask again")
    void hangUp() {
        Callers.as("anna").header("Please", "hang-up").body("{}").post("/api/v1/cases").then().statusCode(502)
                .contentType("application/problem+json").header("Retry-After", "1")
                .header("Replaydesk-Correlation-Id", matchesPattern(UUID))
                .body("type", equalTo("urn:replaydesk:problem:no-answer"));
    }

    @Test
    void aLargeBodyIsRefused() {
        Callers.as("anna").body(new byte[(1 << 20) + 1]).post("/api/v1/cases").then().statusCode(413)
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:too-large"));
        Callers.as("anna").body(new byte[1 << 20]).post("/api/v1/cases").then().statusCode(200)
                .body("size", equalTo(1 << 20));
        given().contentType("application/json").body(new byte[(1 << 20) + 1]).post("/api/v1/tokens").then()
                .statusCode(413);
    }

    @Test
    void aBatchMayBeAsLargeAsItLikes() {
        Callers.as("anna").body(new byte[24 << 20]).post("/api/v1/cases:batch").then().statusCode(200)
                .body("size", equalTo(24 << 20));
    }

    @Test
    void expectationsEndAtTheGateway() {
        Callers.as("anna").header("Expect", "100-continue").body("{}").post("/api/v1/cases").then().statusCode(200)
                .body("headers", not(hasKey("expect")));
    }
}
