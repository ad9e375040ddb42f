package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Hosting.All.class)
@QuarkusTestResource(LocalServices.class)
@DisplayName("What is hosted with the edge is served in process")
class HostedTest {

    @Test
    @DisplayName("A request goes on in process with its body and one correlation id")
    void goesOn() {
        Callers.as("anna").header("X-Correlation-Id", "theirs").body("{}").post("/api/v1/cases").then().statusCode(200)
                .header("Replaydesk-Correlation-Id", "theirs").body("service", equalTo("hosted"))
                .body("size", equalTo(2)).body("correlation", equalTo(List.of("theirs")));
        given().get("/q/metrics").then().body(
                containsString("replaydesk_gateway_requests_seconds_count{status=\"200\",upstream=\"intake\""));
    }

    @Test
    @DisplayName("Identity is checked at the edge as ever")
    void identity() {
        given().body("{}").post("/api/v1/cases").then().statusCode(401)
                .body("type", equalTo("urn:replaydesk:problem:unauthenticated"));
    }

    @Test
    void aLargeBodyIsRefused() {
        Callers.as("anna").body(new byte[(1 << 20) + 1]).post("/api/v1/cases").then().statusCode(413)
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:too-large"));
        Callers.as("anna").body(new byte[1 << 20]).post("/api/v1/cases").then().statusCode(200)
                .body("size", equalTo(1 << 20));
    }

    @Test
    @DisplayName("A request for a token may not be large, whether it says so or not")
    void aLargeRequestForAToken() throws IOException {
        given().contentType("application/json").body(new byte[(1 << 20) + 1]).post("/api/v1/tokens").then()
                .statusCode(413);
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send("POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                connection.chunk(" ".repeat(1 << 16));
            }
            assertThat(connection.send("0\r\n\r\n").until("HTTP/1.1")).contains("413");
        }
    }

    @Test
    @DisplayName("Each line of a batch arrives, and its result returns, before the next line is sent")
    void batch() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send("POST /api/v1/cases:batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Callers.tokenOf("ivan") + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 1; i <= 5; i++) {
                connection.chunk("x".repeat(i) + "\n");
                assertThat(connection.until("got")).isEqualTo("\"got " + i + "\"");
            }
            connection.send("0\r\n\r\n").until("0");
        }
    }

    @Test
    void aBatchMayBeLarge() {
        var line = "x".repeat((1 << 20) - 1) + "\n";
        Callers.as("ivan").urlEncodingEnabled(false).body(line.repeat(24)).post("/api/v1/cases:batch").then()
                .statusCode(200)
                .body(containsString("got " + ((1 << 20) - 1)));
    }

    @Test
    void commandsAreFoundInProcess() {
        Callers.as("anna").get("/api/v1/commands/known-here").then().statusCode(200);
        Callers.as("anna").get("/api/v1/commands/known-to-closure").then().statusCode(404);
    }

    @Test
    @DisplayName("What never finds an answer gets one, and the log names it")
    void neverAnswered() {
        try (var log = new LogLines("replaydesk.gateway.hosted.InProcess")) {
            Callers.as("anna").header("Replaydesk-Correlation-Id", "lost-1").get("/api/v1/cases/7/classification")
                    .then()
                    .statusCode(502).header("Replaydesk-Correlation-Id", "lost-1").header("Retry-After", "1")
                    .body("type", equalTo("urn:replaydesk:problem:no-answer"));
            assertThat(log.with("lost-1")).singleElement().asString().contains("GET /api/v1/cases/7/classification");
        }
    }

    @Test
    @DisplayName("An answer that a stage has begun is not given up for another one")
    void slowlyWritten() {
        Callers.as("anna").get("/api/v1/cases/7/routing").then().statusCode(200).body("team", equalTo("network"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/webhooks", "/api/v2/cases", "/elsewhere"})
    @DisplayName("A path without an owner, or that its owner does not serve, is unknown")
    void unknown(String path) {
        Callers.as("anna").get(path).then().statusCode(404)
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:unknown-path"));
    }

    @Test
    @DisplayName("Readiness asks nobody over HTTP, and the document is the process's own")
    void readinessAndDocument() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'gateway' }.data", anyOf(nullValue(), anEmptyMap()));
        given().get("/q/openapi?format=json").then().statusCode(200)
                .body("paths.'/api/v1/tokens'.post.operationId", equalTo("issueToken"))
                .body("paths.'/api/v1/tokens'.post.responses.keySet()", hasItem("201"))
                .body("paths.'/api/v1/cases'.post", notNullValue()).body("x-unavailable", nullValue());
    }

    @Test
    @DisplayName("The request log has a line at the start and one at the end, also when the caller is gone")
    void requestLog() throws IOException {
        try (var log = new LogLines("replaydesk.gateway.operate.RequestLog")) {
            Callers.as("anna").header("Replaydesk-Correlation-Id", "log-1").body("{}").post("/api/v1/cases");
            await().untilAsserted(() -> assertThat(log.with("log-1")).hasSize(2));
            assertThat(log.with("log-1").getFirst()).isEqualTo("enter log-1 POST /api/v1/cases");
            assertThat(log.with("log-1").getLast()).matches("answered log-1 POST /api/v1/cases 200 \\d+ ms");
            try (var connection = new RawConnection(RestAssured.port)) {
                connection.send(
                        "GET /api/v1/cases/7/classification HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + Callers.tokenOf("anna") + "\r\nReplaydesk-Correlation-Id: log-2\r\n\r\n");
                await().untilAsserted(() -> assertThat(log.with("log-2")).hasSize(1));
            }
            await().untilAsserted(() -> assertThat(log.with("closed log-2")).hasSize(1));
        }
    }
}
