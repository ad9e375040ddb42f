package replaydesk.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("A command is found wherever it was taken")
class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"intake", "triage", "escalation", "closure", "feedback"})
    void theServiceThatTookItAnswers(String service) {
        Callers.as("anna").header("Replaydesk-Position", "case-events/0/7").get("/api/v1/commands/known-to-" + service)
                .then().statusCode(200).body("service", equalTo(service)).header("ETag", "\"" + service + "\"")
                .body("headers.replaydesk-position", equalTo("case-events/0/7"));
        Callers.as("anna").get("/api/v1/commands/overruled-by-" + service)
                .then().statusCode(409).body("service", equalTo(service));
    }

    @Test
    void nobodyKnowsIt() {
        Callers.as("anna").get("/api/v1/commands/none").then().statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:unknown-command"));
    }

    @Test
    @DisplayName("As long as one of them is silent, nobody can say that it is unknown")
    void oneIsSilent() {
        Callers.as("anna").get("/api/v1/commands/lost-at-triage").then().statusCode(503).header("Retry-After", "1")
                .body("detail", containsString("triage"));
    }
}
