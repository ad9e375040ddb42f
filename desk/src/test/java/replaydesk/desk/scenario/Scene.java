package replaydesk.desk.scenario;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matcher;
import replaydesk.testing.TestTokens;

/**
 * A client organisation that no other test has, its people, and the people of the desk who work for it, at the edge of
 * the desk.
 */
final class Scene {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String ANNA = "anna";
    static final String BORIS = "boris";
    static final String LENA = "lena";
    static final String RITA = "rita";
    static final String OLGA = "olga";
    static final String SYSTEM = "system";

    private static final Map<String, String> ROLES = Map.of(ANNA, "operator", BORIS, "operator", LENA, "lead", RITA,
            "requester", OLGA, "requester", SYSTEM, "integrator");
    private static final String REFERENCE = "/api/v1/reference/{kind}/{key}";

    final String organisation = "org-" + UUID.randomUUID();

    /** Begins a request of somebody. */
    RequestSpecification as(String who) {
        return given().auth().oauth2(TestTokens.token(who, Set.of(ROLES.get(who)), List.of(organisation)))
                .contentType("application/json");
    }

    /** Begins a request of a requester whose address the issuer knows. */
    RequestSpecification addressed(String who, String email) {
        return given().auth().oauth2(TestTokens.addressed(who, organisation, email)).contentType("application/json");
    }

    /** Lets Rita register a case by the portal; returns its path. */
    String registered(String language, String subject, String description) {
        return registered(as(RITA), Map.of("channel", "PORTAL", "language", language, "subject", subject,
                "description", description));
    }

    /** Registers a case; returns its path. */
    String registered(RequestSpecification by, Map<String, Object> request) {
        return "/api/v1/cases/" + by.header("Idempotency-Key", UUID.randomUUID().toString()).body(request)
                .post("/api/v1/cases").then().statusCode(201).extract().path("caseId");
    }

    /** Lets Rita register a case, and waits until the rules have classified and routed it. */
    String triaged(String language, String subject, String description) {
        var path = registered(language, subject, description);
        routed(path);
        return path;
    }

    void routed(String path) {
        await("routed").atMost(SOON).until(() -> read(ANNA, path + "/routing").getBoolean("routed"));
    }

    /** Reads as somebody. */
    JsonPath read(String who, String path) {
        return as(who).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Sends a command on the view of the case as it is shown now. */
    ValidatableResponse command(String who, String path, String command, Object body) {
        var shown = as(who).get(path).then().statusCode(200).extract().header("ETag");
        return as(who).header("If-Match", shown).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post(path + "/" + command).then();
    }

    /** Sends a command that counts; returns its answer. */
    JsonPath does(String who, String path, String command, Object body) {
        return command(who, path, command, body).statusCode(201).extract().jsonPath();
    }

    /** Lets somebody take the case for the service desk. */
    void taken(String who, String path) {
        does(who, path, "assignment", Map.of("team", "service-desk", "specialist", who));
    }

    /** Waits until a member of what somebody reads there is as it should be. */
    void until(String who, String path, String member, Matcher<?> holds) {
        await(path + " " + member).atMost(SOON)
                .untilAsserted(() -> as(who).get(path).then().statusCode(200).body(member, holds));
    }

    /** Lets the lead save a document of reference data, as its next version. */
    ValidatableResponse save(String kind, String key, Object data) {
        var newest = as(LENA).get(REFERENCE, kind, key);
        var request = newest.statusCode() == 404 ? as(LENA).header("If-None-Match", "*")
                : as(LENA).header("If-Match", newest.header("ETag"));
        return request.body(Map.of("data", data)).put(REFERENCE, kind, key).then();
    }

    /** Lets the lead save a document that is right; returns it. */
    JsonPath saved(String kind, String key, Object data) {
        return save(kind, key, data).statusCode(201).extract().jsonPath();
    }

    /** Returns the content of the newest version of a document; to be changed at will. */
    Map<String, Object> data(String kind, String key) {
        return new HashMap<>(as(LENA).get(REFERENCE, kind, key).then().statusCode(200).extract().jsonPath()
                .getMap("data"));
    }

    /** A text in each language of the desk. */
    static Map<String, String> texts(String english, String russian, String swedish) {
        return Map.of("en", english, "ru", russian, "sv", swedish);
    }
}
