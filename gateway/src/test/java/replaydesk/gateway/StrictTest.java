package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(StrictTest.Strict.class)
@QuarkusTestResource(LocalServices.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Limits, tracing, and services that don't answer")
class StrictTest {

    /** Sets tight limits, short timeouts and tracing, and has no triage service. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("replaydesk.gateway.rates.subject.requests", "1"),
                    Map.entry("replaydesk.gateway.rates.subject.per", "1h"),
                    Map.entry("replaydesk.gateway.rates.subject.burst", "5"),
                    Map.entry("replaydesk.gateway.rates.anonymous.requests", "1"),
                    Map.entry("replaydesk.gateway.rates.anonymous.per", "1h"),
                    Map.entry("replaydesk.gateway.rates.anonymous.burst", "20"),
                    Map.entry("replaydesk.gateway.pool.answer-timeout", "2s"),
                    Map.entry("REPLAYDESK_TRACING", "on"),
                    Map.entry("quarkus.otel.traces.sampler", "always_off"),
                    Map.entry("replaydesk.gateway.upstreams.triage", "http://127.0.0.1:1"));
        }
    }

    @Test
    @DisplayName("Each subject has a bucket of its own")
    void subjects() {
        var anna = "Bearer " + Callers.tokenOf("anna");
        var boris = "Bearer " + Callers.tokenOf("boris");
        assertThat(IntStream.range(0, 5).map(i -> status(anna))).containsOnly(200);
        given().header("Authorization", anna).get("/api/v1/cases").then().statusCode(429)
                .header("Retry-After", notNullValue()).contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:too-many-requests"));
        assertThat(status(boris)).isEqualTo(200);
    }

    @Test
    @DisplayName("A service that is not there is a 503 that says when to ask again")
    void notThere() {
        Callers.as("lena").get("/api/v1/cases/7/classification").then().statusCode(503).header("Retry-After", "1")
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:not-ready"));
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'gateway' }.data.triage", equalTo("unreachable"));
    }

    @Test
    @DisplayName("With tracing on, the caller's trace goes on under one header")
    void traced() {
        Callers.as("alex").header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/cases").then().statusCode(200)
                .body("headers.traceparent", matchesPattern("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-0[01]"));
    }

    @Test
    @DisplayName("A service that takes too long is a 502")
    void tooSlow() {
        Callers.as("root").header("Please", "stall").get("/api/v1/cases").then().statusCode(502)
                .header("Retry-After", "1").body("type", equalTo("urn:replaydesk:problem:no-answer"));
    }

    /** Runs last, since nobody gets a token any more after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("A stranger at the door is slowed down")
    void strangers() {
        var cecilia = "Bearer " + Callers.tokenOf("cecilia");
        assertThat(IntStream.range(0, 20).map(i -> status(""))).contains(401, 429);
        given().get("/api/v1/feedback/abc").then().statusCode(429);
        given().get("/q/openapi").then().statusCode(429);
        given().get("/q/openapi.json").then().statusCode(429);
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(status(cecilia)).isEqualTo(200);
    }

    private static int status(String authorization) {
        return given().header("Authorization", authorization).get("/api/v1/cases").statusCode();
    }
}
