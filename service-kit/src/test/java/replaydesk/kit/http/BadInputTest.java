package replaydesk.kit.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(WithoutLog.class)
class BadInputTest {

    private static final String GOOD = """
            {"subject":"Printer","impact":2,"urgency":"HIGH","internal":true,"openedAt":"2026-01-31T13:00:00+01:00",
              "budget":"PT4H","price":12.50,"parts":[{"name":"drum","count":1}],"language":"sv"}""";

    @Test
    void whatIsRightIsTakenAndAnsweredInTheSameStyle() {
        post(GOOD).statusCode(200)
                .body("openedAt", equalTo("2026-01-31T12:00:00Z"))
                .body("budget", equalTo("PT4H"))
                .body("price", equalTo(12.50f));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"subject\":\"Printer\",\"parts\":[{\"name\":}]} | /parts/0/name",
            "{\"subject\":\"Printer\"                         | /subject",
            "{\"subject\":\"a\",\"subject\":\"b\"}             | /subject",
            "not json                                          | ``"})
    void saysWhereMalformedJsonBreaks(String body, String pointer) {
        problem(post(body), 400, "malformed-json")
                .body("line", greaterThan(0)).body("column", greaterThan(0)).body("pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"subject\":\"Printer\"      | \"subject\":5          | /subject       | Expected a string",
            "\"subject\":\"Printer\"      | \"subject\":true       | /subject       | Expected a string",
            "\"impact\":2                 | \"impact\":\"2\"       | /impact        | Expected a whole number",
            "\"impact\":2                 | \"impact\":2.5         | /impact        | Expected a whole number",
            "\"impact\":2                 | \"impact\":null        | /impact        | Expected a whole number",
            "\"impact\":2                 | \"impact\":99999999999 | /impact    | Expected a whole number in its range",
            "\"impact\":2,                | ``                     | /impact        | Expected a whole number",
            "\"internal\":true            | \"internal\":1         | /internal      | Expected true or false",
            "\"urgency\":\"HIGH\"         | \"urgency\":\"Max\"    | /urgency       | Expected one of LOW, HIGH",
            "\"urgency\":\"HIGH\"         | \"urgency\":1          | /urgency       | Expected one of LOW, HIGH",
            "\"2026-01-31T13:00:00+01:00\" | 1769860800 | /openedAt"
                    + " | Expected an instant such as 2026-01-31T12:00:00Z",
            "\"2026-01-31T13:00:00+01:00\" | \"yesterday\" | /openedAt"
                    + " | Expected an instant such as 2026-01-31T12:00:00Z",
            "\"PT4H\"                     | 14400                | /budget     | Expected a duration such as PT4H30M",
            "\"price\":12.50              | \"price\":\"12.50\"    | /price         | Expected a number",
            "[{\"name\":\"drum\",\"count\":1}] | \"drum\"          | /parts         | Expected a list",
            "\"count\":1                  | \"count\":\"one\"      | /parts/0/count | Expected a whole number",
            "\"subject\":\"Printer\"      | \"subject\":\" \"      | /subject       | must not be blank",
            ",\"language\":\"sv\"         | ``                     | /language      | must not be null"})
    void namesTheWrongField(String good, String bad, String pointer, String detail) {
        problem(post(GOOD.replace(good, bad)), 400, "invalid-request")
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", equalTo(detail));
    }

    @Test
    void namesAnUnknownField() {
        problem(post(GOOD.replace("\"impact\":2", "\"impact\":2,\"colour/tint\":\"red\"")), 400, "invalid-request")
                .body("errors[0].pointer", equalTo("/colour~1tint"))
                .body("errors[0].detail", containsString("known are budget, impact"));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var body = "{\"subject\":5,\"impact\":9,\"colour\":\"red\",\"openedAt\":1,\"internal\":false,"
                + "\"parts\":[{\"name\":\"\",\"count\":1},{\"name\":\"drum\",\"count\":\"x\"}]}";

        problem(post(body), 400, "invalid-request").body("errors.pointer", hasItems(
                "/subject", "/impact", "/colour", "/openedAt", "/parts/0/name", "/parts/1/count", "/language"));
    }

    @Test
    void namesEveryBrokenRule() {
        problem(post(GOOD.replace("\"impact\":2", "\"impact\":6").replace("Printer", " ").replace("drum", "")), 400,
                "invalid-request")
                .body("errors.pointer", equalTo(List.of("/impact", "/parts/0/name", "/subject")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``", "null"})
    void demandsABody(String body) {
        problem(post(body), 400, "invalid-request").body("errors[0].detail", containsString("Expected a body"));
    }

    @Test
    void refusesWhatFollowsTheValueAndWhatIsNestedTooDeep() {
        post(GOOD + " {}").statusCode(400);
        problem(post("[".repeat(40) + "]".repeat(40)), 400, "malformed-json");
    }

    @ParameterizedTest
    @CsvSource({"2000000", "8000000"})
    void refusesABodyThatIsTooLarge(int length) {
        problem(post("\"" + "x".repeat(length)), 413, "too-large").body("limit", equalTo(1_048_576));
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws Exception {
        var endless = BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream(("\"" + "x".repeat(3_000_000)).getBytes(UTF_8)));
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer =
                    client.send(
                            HttpRequest
                                    .newBuilder(
                                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/desk/tickets"))
                                    .header("Authorization", "Bearer " + IssuerResource.token("anna", "operator"))
                                    .header("Content-Type", "application/json").POST(endless).build(),
                            BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:replaydesk:problem:too-large");
        }
    }

    @Test
    void readsALargeBodyWithinTheLimit() {
        post(GOOD.replace("Printer", "x".repeat(900_000))).statusCode(200);
    }

    @Test
    void aFaultOfOursTellsNothingButTheCorrelationId() {
        problem(given().header("Replaydesk-Correlation-Id", "c-1").get("/desk/fault").then(), 500, "internal")
                .header("Replaydesk-Correlation-Id", "c-1")
                .body("correlationId", equalTo("c-1"))
                .body(not(containsString("secret")));
    }

    @Test
    void refusesUnknownPathsMethodsAndMediaTypes() {
        problem(given().get("/desk/nothing").then(), 404, "unknown-path");
        problem(given().get("/nowhere").then(), 404, "unknown-path");
        problem(operator().delete("/desk/tickets").then(), 405, "method-not-allowed");
        problem(operator().contentType("text/plain").body("x").post("/desk/tickets").then(), 415,
                "unsupported-media-type");
        problem(operator().accept("image/png").contentType("application/json").body(GOOD).post("/desk/tickets").then(),
                406, "not-acceptable");
    }

    private static ValidatableResponse post(String body) {
        return operator().contentType("application/json").body(body).post("/desk/tickets").then();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(IssuerResource.token("anna", "operator"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status).contentType("application/problem+json")
                .header("Replaydesk-Correlation-Id", notNullValue())
                .body("type", equalTo("urn:replaydesk:problem:" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
