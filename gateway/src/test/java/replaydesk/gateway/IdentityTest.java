package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("Who may pass")
class IdentityTest {

    @Test
    @DisplayName("A demo user's token says who it is for, opens the gateway and is passed on unchanged")
    void roundTrip() {
        var issued = given().contentType("application/json").body("{\"user\":\"lena\"}").post("/api/v1/tokens").then()
                .statusCode(201).body("user", equalTo("lena")).body("roles", hasItems("lead", "operator"))
                .body("organisations", contains("*")).extract().jsonPath();
        assertThat(Instant.parse(issued.getString("expiresAt")))
                .isBetween(Instant.now().plus(Duration.ofHours(11)), Instant.now().plus(Duration.ofHours(13)));
        var bearer = "Bearer " + issued.getString("token");
        for (int i = 0; i < 2; i++) {
            given().header("Authorization", bearer).get("/api/v1/cases").then().statusCode(200)
                    .body("headers.authorization", equalTo(bearer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "boris", "cecilia", "lena", "alex", "ivan", "root", "desk", "robo",
            "rita", "gustav"})
    void everyDemoUserHasAToken(String user) {
        Callers.as(user).get("/api/v1/cases").then().statusCode(200);
    }

    @Test
    void anUnknownUserHasNone() {
        given().contentType("application/json").body("{\"user\":\"mallory\"}").post("/api/v1/tokens").then()
                .statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:unknown-user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"user\":7}", "{\"name\":\"anna\"}"})
    void aBadRequestForATokenIsExplained(String body) {
        given().contentType("application/json").body(body).post("/api/v1/tokens").then()
                .statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer abc", "Bearer a.b.c", "Basic YW5uYTph"})
    void withoutATrustworthyTokenNobodyPasses(String authorization) {
        given().header("Authorization", authorization).get("/api/v1/cases").then().statusCode(401)
                .header("WWW-Authenticate", "Bearer").contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:unauthenticated"));
    }

    @Test
    void aForeignSignatureIsRefused() throws Exception {
        refused(sign(KeyUtils.generateKeyPair(2048).getPrivate(), "replaydesk-local", Duration.ofHours(1)));
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        refused(sign(ownKey(), "replaydesk-local", Duration.ofHours(-1)));
    }

    @Test
    void aForeignIssuerIsRefused() throws Exception {
        refused(sign(ownKey(), "somebody-else", Duration.ofHours(1)));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() throws Exception {
        var token = Jwt.issuer("replaydesk-local").subject("anna").upn("anna")
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
        refused(token.sign(ownKey()));
        refused(token.audience("somebody-else").sign(ownKey()));
        given().header("Authorization", "Bearer " + token.audience("replaydesk").sign(ownKey())).get("/api/v1/cases")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("A survey link, health and the API's description need no login")
    void open() {
        given().get("/api/v1/feedback/abc").then().statusCode(200).body("service", equalTo("feedback"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }

    private static void refused(String token) {
        given().header("Authorization", "Bearer " + token).get("/api/v1/cases").then().statusCode(401);
    }

    private static PrivateKey ownKey() throws Exception {
        return KeyUtils.decodePrivateKey(ResourceUtils.readResource(
                ConfigProvider.getConfig().getValue("replaydesk.gateway.tokens.private-key", String.class)));
    }

    private static String sign(PrivateKey key, String issuer, Duration validFor) {
        return Jwt.issuer(issuer).audience("replaydesk").subject("anna").upn("anna")
                .expiresAt(Instant.now().plus(validFor)).sign(key);
    }
}
