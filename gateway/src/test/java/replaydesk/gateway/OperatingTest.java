package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("What an operator sees")
class OperatingTest {

    @Test
    void readinessNamesEveryService() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"))
                .body("checks.find { it.name == 'gateway' }.data.intake", equalTo("ready"))
                .body("checks.find { it.name == 'gateway' }.data.history", equalTo("ready"));
    }

    @Test
    void answersAreCountedByServiceAndStatus() {
        Callers.as("anna").get("/api/v1/cases/7/classification").then().statusCode(200);
        given().get("/api/v1/cases/7/classification").then().statusCode(401);
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("replaydesk_gateway_requests_seconds_count{status=\"200\",upstream=\"triage\""))
                .body(containsString("replaydesk_gateway_requests_seconds_count{status=\"401\",upstream=\"triage\""));
    }
}
