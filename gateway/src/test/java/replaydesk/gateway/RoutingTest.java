package replaydesk.gateway;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("Every path of the API reaches its owner, unchanged")
class RoutingTest {

    private static final String ID = "0190f3a4-7c1e-7cc0-9a51-0f5c8d2f7f10";

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvFileSource(resources = "/routes.csv", delimiter = ' ')
    void reachesItsOwner(String method, String path, String owner) {
        var user = Callers.tokenOf("anna");
        for (var reference : new String[] {ID, "1000427"}) {
            var uri = path.replace("{case}", reference);
            var request = io.restassured.RestAssured.given().urlEncodingEnabled(false);
            if (!path.contains("s3cret")) {
                request.header("Authorization", "Bearer " + user);
            }
            request.request(method, uri).then().statusCode(200)
                    .body("service", equalTo(owner)).body("method", equalTo(method)).body("uri", equalTo(uri));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/cases", "/api/v1/cases/7/unheard-of",
            "/api/v1/reference/colours", "/api/v1/reference/category/a/b", "/api/v1/cases/../tokens/x",
            "/api/v1/cases/%2E%2e/notes",
            "/elsewhere", "/api/v1/feedback/a/b", "/api/v1/feed", "/api/v1/webhooks", "/api/v1/cases/7/links",
            "/api/v1/cases/7/notes/1", "/api/v1/cases/7/solutions/1", "/api/v1/cases/7/solutions/1/acceptance/2"})
    @DisplayName("A path without an owner is unknown")
    void unknown(String path) {
        Callers.as("anna").urlEncodingEnabled(false).get(path).then().statusCode(404)
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:unknown-path"));
    }

    @Test
    @DisplayName("An address that is too long is a problem like any other")
    void tooLong() {
        Callers.as("anna").get("/api/v1/cases?q=" + "x".repeat(5_000)).then().statusCode(414)
                .contentType("application/problem+json").body("type", equalTo("urn:replaydesk:problem:uri-too-long"));
    }

    @Test
    @DisplayName("Headers that are too large are a problem like any other")
    void headersTooLarge() {
        Callers.as("anna").header("X-Long", "x".repeat(21_000)).get("/api/v1/cases").then().statusCode(431)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:headers-too-large"));
    }
}
