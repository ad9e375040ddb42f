package replaydesk.desk;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("A requester helps themselves")
class SelfHelpTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LOCKED = "{\"channel\": \"PORTAL\", \"subject\": \"Mitt konto är låst\","
            + " \"description\": \"Kontot låses varje morgon\", \"language\": \"sv\"}";
    private static final String HELPED = "{\"knownSolution\": {\"key\": \"account-locked\", \"version\": 1}}";

    @Test
    @DisplayName("Every stage has the case as solved at level 0: it closes, the survey goes out, the article counts it")
    void everyStageHasItAsSolved() {
        var path = "/api/v1/cases/" + People.command("rita").body(LOCKED).post("/api/v1/cases").then().statusCode(201)
                .extract().path("caseId");
        await().atMost(SOON).untilAsserted(() -> People.as("rita").get(path + "/suggestions").then().statusCode(200)
                .body("knownSolutions.key", hasItem("account-locked")).body("solvedCases", nullValue()));
        int used = used();

        var key = UUID.randomUUID().toString();
        for (int status : new int[] {201, 200}) {
            People.as("rita").header("Idempotency-Key", key).body(HELPED).post(path + "/self-help").then()
                    .statusCode(status);
        }

        await().atMost(SOON).untilAsserted(() -> People.as("anna").get(path).then().statusCode(200)
                .body("status", equalTo("CLOSED")));
        await().atMost(SOON).untilAsserted(() -> People.as("anna").get(path + "/events?limit=200").then()
                .statusCode(200).body("items.type", hasItems("replaydesk.intake.self-help-accepted.v1",
                        "replaydesk.closure.case-closed.v1", "replaydesk.feedback.feedback-requested.v1"))
                .body("items.find { it.type == 'replaydesk.closure.case-closed.v1' }.payload.level", equalTo(0))
                .body("items.type", not(hasItem("replaydesk.escalation.case-assigned.v1"))));
        await().atMost(SOON).until(() -> used() == used + 1);
        People.as("rita").body(HELPED).post(path + "/self-help").then().statusCode(409)
                .body("reason", equalTo("case-ended"));
    }

    private static int used() {
        return People.as("anna").get("/api/v1/known-solutions/account-locked").then().statusCode(200)
                .body("figures.used", greaterThanOrEqualTo(0)).extract().path("figures.used");
    }
}
