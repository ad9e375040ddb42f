package replaydesk.desk;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of the demo users to the desk, with a token that the desk itself issued. */
final class People {

    private People() {
    }

    /** Begins a request of the user. */
    static RequestSpecification as(String user) {
        return given().auth().oauth2(tokenOf(user)).contentType("application/json");
    }

    /** Begins a command of the user with a new idempotency key. */
    static RequestSpecification command(String user) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Asks the desk for a token of the user. */
    static String tokenOf(String user) {
        return given().contentType("application/json").body("{\"user\":\"" + user + "\"}").post("/api/v1/tokens").then()
                .statusCode(201).extract().path("token");
    }
}
