package replaydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskStack.class)
@DisplayName("All stages in one process")
class DeskTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PRINTER = """
            {"channel": "EMAIL", "subject": "Skrivaren på våning 3 är död", "description": "Den blinkar rött",
             "product": "printer", "language": "sv",
             "requester": {"email": "rita@acme.example", "language": "sv"}}""";

    @Test
    @DisplayName("A case goes from registering to closing, and what one stage wrote every other sees at once")
    void aCaseGoesThroughAllStages() {
        var registered = People.command("rita").body(PRINTER).post("/api/v1/cases").then().statusCode(201)
                .header("Replaydesk-Position", notNullValue()).extract().jsonPath();
        var path = "/api/v1/cases/" + registered.getString("caseId");
        var number = registered.getString("number");
        People.as("anna").get(path).then().statusCode(200).body("number", equalTo(number));
        People.as("anna").get("/api/v1/cases/" + number).then().statusCode(200)
                .body("id", equalTo(registered.getString("caseId")));
        People.as("anna").get("/api/v1/cases?organisation=acme&limit=200").then().statusCode(200)
                .body("items.number", hasItem(number));

        until(path, "routing", notNullValue());
        var view = People.as("anna").get(path + "/assignment").then().statusCode(200).extract().header("ETag");
        People.command("anna").header("If-Match", view).body("{\"team\": \"service-desk\", \"specialist\": \"anna\"}")
                .post(path + "/assignment").then().statusCode(201);
        var shown = People.as("anna").get(path).then().statusCode(200).body("status", equalTo("IN_SOLUTION"))
                .extract().header("ETag");
        People.command("anna").header("If-Match", shown).body("{\"kind\": \"FIX\", \"text\": \"Tryck på knappen\"}")
                .post(path + "/solutions").then().statusCode(201);
        People.as("rita").get(path).then().statusCode(200).body("status", equalTo("SOLVED"));
        People.command("rita").body("{\"reason\": \"Den lever\"}").post(path + "/solutions/1/acceptance").then()
                .statusCode(201);
        until(path, "status", equalTo("CLOSED"));
        People.as("desk").get(path + "/service-level").then().statusCode(200);
        People.as("rita").get(path + "/service-level").then().statusCode(403);
        People.as("anna").get("/api/v1/statistics?organisation=acme").then().statusCode(200)
                .body("cases", notNullValue());
    }

    @Test
    @DisplayName("A case registered without a key is there for whoever asks next, by its id and by its number")
    void readYourRegistration() {
        for (int i = 0; i < 10; i++) {
            var registered = People.as("rita").body(PRINTER).post("/api/v1/cases").then().statusCode(201).extract()
                    .jsonPath();
            People.as("rita").get("/api/v1/cases/" + registered.getString("caseId")).then().statusCode(200);
            People.as("rita").get("/api/v1/cases/" + registered.getString("number")).then().statusCode(200);
        }
    }

    @Test
    @DisplayName("The outcome of a command is found without asking anybody else")
    void commands() {
        People.as("anna").get("/api/v1/commands/0190f3a4-7c1e-7cc0-9a51-0f5c8d2f7f10").then().statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void strangersStayOutside() {
        RestAssured.given().get("/api/v1/cases").then().statusCode(401).header("WWW-Authenticate", "Bearer")
                .header("Replaydesk-Correlation-Id", notNullValue())
                .body("type", equalTo("urn:replaydesk:problem:unauthenticated"));
    }

    @Test
    @DisplayName("A path that nobody owns, that its owner does not serve, or outside the API, is unknown")
    void unknownPaths() {
        for (var path : new String[] {"/api/v1/nothing", "/api/v1/webhooks", "/api/v1/cases/7/links", "/elsewhere"}) {
            var answer = People.as("anna").get(path).then().statusCode(404).contentType("application/problem+json")
                    .body("type", equalTo("urn:replaydesk:problem:unknown-path")).extract();
            assertThat(answer.<String>path("detail")).endsWith(path);
        }
    }

    @Test
    @DisplayName("A path that takes another method says so")
    void otherMethod() {
        People.as("anna").delete("/api/v1/cases").then().statusCode(405);
    }

    private static void until(String path, String member, Matcher<?> holds) {
        await(member).atMost(SOON)
                .untilAsserted(() -> People.as("anna").get(path).then().statusCode(200).body(member, holds));
    }
}
