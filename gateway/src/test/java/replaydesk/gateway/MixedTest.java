package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Hosting.Mixed.class)
@QuarkusTestResource(LocalServices.class)
@DisplayName("Some are hosted with the edge, the others are forwarded to")
class MixedTest {

    @Test
    void eachPathReachesItsOwner() {
        Callers.as("anna").body("{}").post("/api/v1/cases").then().statusCode(200).body("service", equalTo("hosted"));
        var answer = Callers.as("anna").header("Replaydesk-Correlation-Id", "c-1").get("/api/v1/cases").then()
                .statusCode(200).body("service", equalTo("history")).extract();
        assertThat(answer.headers().getValues("Replaydesk-Correlation-Id")).containsExactly("c-1");
    }

    @Test
    @DisplayName("Other processes are asked for a command first, and when none knows it this one answers")
    void commands() {
        Callers.as("anna").get("/api/v1/commands/known-to-escalation").then().statusCode(200)
                .body("service", equalTo("escalation"));
        Callers.as("anna").get("/api/v1/commands/known-here").then().statusCode(200)
                .body(equalTo("of this process"));
        Callers.as("anna").get("/api/v1/commands/known-to-intake").then().statusCode(404)
                .body(equalTo("of this process"));
        Callers.as("anna").get("/api/v1/commands/lost-at-closure").then().statusCode(503)
                .header("Replaydesk-Correlation-Id", notNullValue()).body("detail", containsString("closure"));
    }

    @Test
    void readinessNamesThoseElsewhere() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'gateway' }.data.history", equalTo("ready"))
                .body("checks.find { it.name == 'gateway' }.data.intake", nullValue());
    }

    @Test
    @DisplayName("The document of this process is one of those that are merged")
    void document() {
        given().get("/q/openapi?format=json").then().statusCode(200)
                .body("paths.'/api/v1/cases'.post.responses.'200'", notNullValue())
                .body("paths.'/api/v1/cases'.get.operationId", equalTo("list"))
                .body("paths.'/api/v1/tokens'.post.operationId", equalTo("issueToken"))
                .body("x-unavailable", contains("sla"));
    }

    @Test
    void aForwardedRequestIsLoggedToo() {
        try (var log = new LogLines("replaydesk.gateway.operate.RequestLog")) {
            Callers.as("anna").header("Replaydesk-Correlation-Id", "log-3").get("/api/v1/cases");
            await().untilAsserted(() -> assertThat(log.with("log-3")).hasSize(2));
            assertThat(log.with("log-3").getLast()).startsWith("answered log-3 GET /api/v1/cases 200 ");
        }
    }
}
