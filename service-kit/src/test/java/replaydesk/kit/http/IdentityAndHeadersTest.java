package replaydesk.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.problem.ProblemType;

@QuarkusTest
@TestProfile(WithoutLog.class)
class IdentityAndHeadersTest {

    @Test
    void theCallerIsWhomTheTokenNames() {
        with(IssuerResource.token("rita", "requester")).get("/desk/me").then().statusCode(200)
                .body("subject", equalTo("rita")).body("name", equalTo("Name of rita")).body("language", equalTo("sv"))
                .body("roles", contains("REQUESTER")).body("organisations", containsInAnyOrder("acme", "initech"));
    }

    @Test
    void theAddressOfTheCallerIsTheOneThatTheIssuerVouchesFor() {
        var rita = Map.<String, Object>of("email", "rita@acme.example");
        with(IssuerResource.claiming("rita", "requester", rita)).get("/desk/me").then().statusCode(200)
                .body("email", equalTo("rita@acme.example"));
        var unconfirmed = Map.<String, Object>of("email", "boss@acme.example", "email_verified", false);
        with(IssuerResource.claiming("rita", "requester", unconfirmed)).get("/desk/me").then().statusCode(200)
                .body("email", nullValue());
        with(IssuerResource.token("rita", "requester")).get("/desk/me").then().statusCode(200).body("email",
                nullValue());
    }

    @Test
    void withoutATrustworthyTokenNothingIsTold() {
        unauthenticated(given().get("/desk/me").then());
        unauthenticated(with("garbage").get("/desk/me").then());
        unauthenticated(with(IssuerResource.expired("rita", "requester")).get("/desk/me").then());
        unauthenticated(with(IssuerResource.ofAnotherIssuer("rita", "requester")).get("/desk/me").then());
        unauthenticated(with(IssuerResource.signedByAnother("rita", "requester")).get("/desk/me").then());
        unauthenticated(with(IssuerResource.forAnotherAudience("rita", "requester")).get("/desk/me").then());
    }

    @Test
    void aRefusedTokenStaysRefusedAndAKnownOneKnown() {
        var forged = IssuerResource.signedByAnother("rita", "requester");
        var trusted = IssuerResource.token("rita", "requester");
        for (int i = 0; i < 3; i++) {
            unauthenticated(with(forged).get("/desk/me").then());
            with(trusted).get("/desk/me").then().statusCode(200);
        }
    }

    @Test
    void theWrongRoleIsForbidden() {
        var answer = with(IssuerResource.token("rita", "requester")).contentType("application/json").body("{}")
                .post("/desk/tickets").then();

        answer.statusCode(403).contentType(ProblemType.MEDIA_TYPE).body("type",
                equalTo("urn:replaydesk:problem:forbidden"));
    }

    @Test
    void whatNobodyOpenedIsClosed() {
        with(IssuerResource.token("root", "admin")).get("/desk/unsaid").then().statusCode(403);
        given().get("/desk/unsaid").then().statusCode(401);
    }

    @Test
    void aCommandKnowsItsHeadersAndItsLogLinesNameTheCase() {
        command().header("If-Match", "\"3;life=1;requester=2\"").header("Idempotency-Key", "k-1")
                .header("Replaydesk-Correlation-Id", "from-outside").post("/desk/cases/RD-17/command").then()
                .statusCode(200)
                .header("Replaydesk-Correlation-Id", "from-outside")
                .body("idempotencyKey", equalTo("k-1"))
                .body("ifMatch.version", equalTo(3)).body("ifMatch.counters.requester", equalTo(2))
                .body("correlationId", equalTo("from-outside")).body("mdcCorrelation", equalTo("from-outside"))
                .body("mdcCase", equalTo("RD-17"))
                .body("$", not(hasKey("nothing")));
    }

    @Test
    void aCorrelationIdIsMadeWhereNoneIsFit() {
        command().header("If-Match", "\"3\"").header("Replaydesk-Correlation-Id", "not fit <for> logs")
                .post("/desk/cases/RD-17/command").then().statusCode(200)
                .body("correlationId", matchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"));
    }

    @Test
    void headersThatCannotBeReadAreNamed() {
        command().post("/desk/cases/RD-17/command").then().statusCode(428)
                .body("type", equalTo("urn:replaydesk:problem:precondition-required"));
        invalid(command().header("If-Match", "*").post("/desk/cases/RD-17/command").then(), "If-Match");
        invalid(command().header("If-Match", "\"3\"").header("Idempotency-Key", "a b").post("/desk/cases/RD-17/command")
                .then(), "Idempotency-Key");
        invalid(command().header("If-Match", "\"3\"").header("Replaydesk-Position", "nowhere")
                .post("/desk/cases/RD-17/command").then(), "Replaydesk-Position");
    }

    @Test
    void pagesAreAskedForWithinBounds() {
        given().get("/desk/list").then().statusCode(200).body("limit", equalTo(50));
        given().get("/desk/list?limit=200&cursor=" + Cursor.of("a", 1)).then().statusCode(200).body("cursor",
                contains("a", "1"));
        invalid(given().get("/desk/list?limit=201").then(), "limit");
        invalid(given().get("/desk/list?limit=many").then(), "limit");
        invalid(given().get("/desk/list?cursor=garbage").then(), "cursor");
        invalid(given().get("/desk/list?level=5").then(), "level");
        invalid(given().get("/desk/list?level=x").then(), "query");
    }

    @Test
    void aRequestWaitsUntilTheServiceHasReadWhatTheCallerSaw() {
        with(IssuerResource.token("rita", "requester")).header("Replaydesk-Position", "case-events:3@100,other:1@900")
                .get("/desk/me").then().statusCode(200);
        with(IssuerResource.token("rita", "requester")).header("Replaydesk-Position", "case-events:3@101")
                .get("/desk/me").then().statusCode(503).header("Retry-After", "1")
                .body("type", equalTo("urn:replaydesk:problem:behind"))
                .body("detail", containsString("case-events:3@101"));
    }

    @Test
    void anUnknownCaseIsAProblem() {
        command().get("/desk/cases/RD-17").then().statusCode(404).body("type",
                equalTo("urn:replaydesk:problem:unknown-case"));
    }

    @Test
    void theApiIsDescribedWithItsHeaders() {
        given().get("/q/openapi?format=json").then().statusCode(200)
                .body("paths.'/desk/cases/{case}/command'.post.parameters.name",
                        containsInAnyOrder("case", "Idempotency-Key", "If-Match"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"));
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    private static RequestSpecification command() {
        return with(IssuerResource.token("anna", "operator"));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private static void unauthenticated(ValidatableResponse answer) {
        answer.statusCode(401).contentType(ProblemType.MEDIA_TYPE).header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:replaydesk:problem:unauthenticated"));
    }

    private static void invalid(ValidatableResponse answer, String pointer) {
        answer.statusCode(400).contentType(ProblemType.MEDIA_TYPE)
                .body("type", equalTo("urn:replaydesk:problem:invalid-request"))
                .body("errors.pointer", contains(pointer));
    }
}
