package replaydesk.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Requests of the demo users. */
final class Callers {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Callers() {
    }

    /** Returns the user's token for the gateway that is running now. */
    static String tokenOf(String user) {
        return TOKENS.computeIfAbsent(user + "@" + RestAssured.port, key -> issue(user));
    }

    private static String issue(String user) {
        return given().contentType("application/json").body("{\"user\":\"" + user + "\"}")
                .post("/api/v1/tokens").then().statusCode(201).extract().path("token");
    }

    static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + tokenOf(user));
    }
}
