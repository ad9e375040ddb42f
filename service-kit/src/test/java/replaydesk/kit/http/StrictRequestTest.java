package replaydesk.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a request with parts that a resource would ignore is refused and has no effect. */
@QuarkusTest
@TestProfile(WithoutLog.class)
class StrictRequestTest {

    private static final String ENTRY = "{\"lines\":[{\"text\":\"paper\"}]}";

    private int before;

    @BeforeEach
    void look() {
        before = LedgerResource.DONE.get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/xml", "text/xml", "image/png", "text/*",
            "application/json;q=0",
            "text/html, image/png;q=0.5"})
    void whoTakesNoJsonIsAnsweredBeforeAnythingIsDone(String accept) {
        problem(json().header("Accept", accept).body(ENTRY).post("/ledger").then(), 406, "not-acceptable");
        problem(given().header("Accept", accept).get("/ledger").then(), 406, "not-acceptable");
        problem(given().header("Accept", accept).post("/ledger/traced").then(), 406, "not-acceptable");
        nothingWasDone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "application/*", "application/problem+json", "text/html, */*;q=0.1",
                    "text/html;level=1, application/json;q=0.2", "*"})
    void whoTakesJsonGetsIt(String accept) {
        json().header("Accept", accept).body(ENTRY).post("/ledger").then().statusCode(201)
                .contentType("application/json").body("number", equalTo(before + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ", ,"})
    void anEmptyAcceptMeansAnything(String accept) throws IOException {
        assertThat(raw("POST /ledger", "Accept: " + accept, ENTRY)).startsWith("HTTP/1.1 201")
                .contains("{\"number\":" + (before + 1) + "}")
                .containsIgnoringCase("content-type: application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "json", "application/", "/json", "application/json, ///", "a b/c", ";q=1"})
    void aBrokenAcceptIsTheCallersFault(String accept) throws IOException {
        assertThat(raw("POST /ledger", "Accept: " + accept, ENTRY)).startsWith("HTTP/1.1 400")
                .contains("\"pointer\":\"Accept\"");
        nothingWasDone();
    }

    @Test
    void whatIsSaidToBeSomethingElseStaysSo() {
        given().header("Accept", "text/html").get("/ledger/page").then().statusCode(200).contentType("text/html");
        given().header("Accept", "application/x-ndjson").contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8)).post("/ledger/lines").then()
                .statusCode(200).contentType("application/x-ndjson");
        given().header("Accept", "text/plain").get("/q/health/live").then().statusCode(200);
        given().header("Accept", "///").get("/q/openapi?format=json").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"colour=red,colour", "State=OPEN,State", "limit=5&sort=text,sort", "state=,state", "state,state",
            "tag=%20,tag",
            "state=OPEN&state=,state", "cursor=,cursor", "limit=,limit"})
    void unknownAndEmptyParametersAreNamed(String query, String name) {
        problem(given().urlEncodingEnabled(false).get("/ledger?" + query).then(), 400, "invalid-request")
                .body("errors.pointer", contains(name));
    }

    @Test
    void theKnownParametersAreNamedToo() {
        problem(given().get("/ledger?organization=acme").then(), 400, "invalid-request")
                .body("errors[0].detail", equalTo("Unknown parameter; known are cursor, limit, state, tag"));
        problem(json().body(ENTRY).post("/ledger?dry=true").then(), 400, "invalid-request")
                .body("errors[0].detail", equalTo("Unknown parameter; there are none here"));
        given().get("/ledger?state=OPEN&tag=x&limit=5").then().statusCode(200).body("limit", equalTo(5));
        nothingWasDone();
    }

    @Test
    void aStrangerLearnsNothingOfParameters() {
        given().get("/ledger/closed?colour=red").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void anEmptyKeyIsNoKey(String key) throws IOException {
        assertThat(raw("POST /ledger", "Idempotency-Key: " + key, ENTRY)).startsWith("HTTP/1.1 400")
                .contains("\"pointer\":\"Idempotency-Key\"");
        nothingWasDone();
    }

    @Test
    void twoKeysAreNoKey() {
        invalid(json().header("Idempotency-Key", "a", "b").body(ENTRY).post("/ledger").then(), "Idempotency-Key");
        nothingWasDone();
    }

    @Test
    void aKeyThatNobodyReadsIsRefused() {
        invalid(given().contentType("application/x-ndjson").header("Idempotency-Key", "k")
                .body("{}".getBytes(StandardCharsets.UTF_8)).post("/ledger/lines").then(),
                "Idempotency-Key");
        nothingWasDone();
    }

    @Test
    void aPositionInNoPartitionIsNotAwaited() {
        invalid(given().header("Replaydesk-Position", "case-events:999999@1").get("/ledger").then(),
                "Replaydesk-Position");
        invalid(given().header("Replaydesk-Position", "case-events:8@1").get("/ledger").then(), "Replaydesk-Position");
        given().header("Replaydesk-Position", "case-events:7@1,other:999999@1").get("/ledger").then().statusCode(200);
    }

    @Test
    void whoNeedsNoLoginMakesNobodyWait() {
        given().header("Replaydesk-Position", "case-events:3@101").get("/ledger").then().statusCode(200);
        json().header("Replaydesk-Position", "case-events:3@101").body(ENTRY).post("/ledger").then().statusCode(201);
    }

    @Test
    void aViewWithUnknownCountersWasNeverShown() {
        invalid(given().header("If-Match", "\"3;Colour=1\"").post("/ledger/traced").then(), "If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", "x", "",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"})
    void aTraceThatIsNoneIsDropped(String traceparent) {
        given().header("traceparent", traceparent).post("/ledger/traced").then().statusCode(200).body("traceparent",
                equalTo("none"));
    }

    @Test
    void aTraceIsTakenAndALongOneDropped() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().header("traceparent", trace).post("/ledger/traced").then().statusCode(200).body("traceparent",
                equalTo(trace));
        given().header("traceparent", trace + "f".repeat(4_000)).post("/ledger/traced").then().statusCode(200)
                .body("traceparent", equalTo("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"PUT | /ledger | GET, HEAD, POST", "PATCH | /ledger/traced | POST", "GET | /ledger/17 | DELETE",
                    "POST | /ledger/17 | DELETE", "DELETE | /ledger/page | GET, HEAD", "GET | /ledger/lines | POST"})
    void whereTheMethodIsWrongTheRightOnesAreNamed(String method, String path, String allowed) {
        problem(given().request(method, path).then(), 405, "method-not-allowed").header("Allow", equalTo(allowed));
    }

    @Test
    void whereThereIsNoPathNoMethodIsRight() {
        problem(given().get("/ledger/unheard-of").then(), 404, "unknown-path");
        problem(given().delete("/ledger/17/lines").then(), 404, "unknown-path");
    }

    @Test
    void anAddressThatIsTooLongIsAProblemLikeAnyOther() throws IOException {
        assertThat(raw("GET /ledger?state=" + "x".repeat(5_000), "Accept: */*", "")).startsWith("HTTP/1.1 414")
                .contains("urn:replaydesk:problem:uri-too-long");
        given().get("/ledger?state=" + "x".repeat(4_000)).then().statusCode(200);
    }

    @Test
    void headersThatAreTooLargeAreAProblemLikeAnyOther() throws IOException {
        assertThat(raw("GET /ledger", "Accept: */*\r\nX-Long: " + "x".repeat(21_000), "")).startsWith("HTTP/1.1 431")
                .contains("urn:replaydesk:problem:headers-too-large");
        given().header("X-Long", "x".repeat(18_000)).get("/ledger").then().statusCode(200);
    }

    @Test
    void anEncodedBodyIsNotRead() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(ENTRY.getBytes(StandardCharsets.UTF_8));
        }
        problem(json().header("Content-Encoding", "gzip").body(zipped.toByteArray()).post("/ledger").then(), 415,
                "unsupported-media-type")
                .header("Accept-Encoding", equalTo("identity")).body("detail", containsString("Content-Encoding"));
        nothingWasDone();
        json().header("Content-Encoding", "identity").body(ENTRY).post("/ledger").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a remark", "{\"text\":\"a remark\"}"})
    void plainTextIsNoBodyOfOneText(String body) {
        problem(given().contentType("text/plain").body(body).post("/ledger/remarks").then(), 415,
                "unsupported-media-type");
        nothingWasDone();
        json().body("{\"text\":\"a remark\"}").post("/ledger/remarks").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"{\"lines\":[null]} | /lines/0", "{\"lines\":[{\"text\":\"a\"},null]} | /lines/1",
                    "{\"tags\":[\"a\",\"b\",null]} | /tags/2", "{\"lines\":[{\"text\":\" \"}]} | /lines/0/text"})
    void aNullInAListHasItsPlace(String body, String pointer) {
        invalid(json().body(body).post("/ledger").then(), pointer);
        nothingWasDone();
    }

    private void nothingWasDone() {
        assertThat(LedgerResource.DONE).hasValue(before);
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    /** Sends a request exactly as written here, with headers that no client library would send. */
    private static String raw(String line, String header, String body) throws IOException {
        try (var socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
            var request = line
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                    + "Content-Length: "
                    + body.length() + "\r\n" + header + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void invalid(ValidatableResponse answer, String pointer) {
        problem(answer, 400, "invalid-request").body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("urn:replaydesk:problem:" + type));
    }
}
