package replaydesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BatchTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static List<JsonNode> post(String lines) throws Exception {
        return post(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> post(byte[] lines) throws Exception {
        var body = given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/x-ndjson")
                .urlEncodingEnabled(false).body(lines).post("/api/v1/cases:batch").then().log().ifValidationFails()
                .statusCode(200)
                .extract().body().asString();
        var answers = new ArrayList<JsonNode>();
        for (var line : body.strip().split("\n")) {
            answers.add(MAPPER.readTree(line));
        }
        return answers;
    }

    private static List<Integer> statuses(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.get("status").asInt()).toList();
    }

    private static String lines(String run, int count) {
        return IntStream.range(0, count).mapToObj(i -> line(run + i, "ärende " + i)).collect(Collectors.joining("\n"));
    }

    private static String line(String key, String subject) {
        return "{\"idempotencyKey\": \"" + key + "\", \"channel\": \"API\", \"subject\": \"" + subject
                + "\", \"requester\": {\"id\": \"r\"}}";
    }

    @Test
    void eachLineIsAnsweredInItsPlace() throws Exception {
        var run = UUID.randomUUID().toString();
        var answers = post(lines(run, 300));

        assertThat(answers).hasSize(300);
        assertThat(answers).extracting(a -> a.get("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
        assertThat(answers).allSatisfy(a -> assertThat(a.get("status").asInt()).isEqualTo(201));
        assertThat(answers).extracting(a -> a.at("/answer/number").asText()).doesNotHaveDuplicates();
    }

    @Test
    void aBrokenLineIsAProblemOfItsOwnAndARepeatedKeyTheSameCase() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = post(line(key, "skrivaren") + "\n{broken\n" + line(key, "skrivaren") + "\n\n"
                + line(key, "annat") + "\n{\"channel\": \"API\"}\n");

        assertThat(answers).extracting(a -> a.get("status").asInt()).containsExactly(201, 400, 200, 422, 400);
        assertThat(answers.get(2).at("/answer/caseId")).isEqualTo(answers.get(0).at("/answer/caseId"));
        assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(1, 2, 3, 5, 6);
        assertThat(answers.get(4).at("/problem/errors/0/pointer").asText()).startsWith("/");
    }

    /** More senders than the server has worker threads. */
    @Test
    @Timeout(120)
    void sendersWhoStopHalfwayKeepNobodyWaiting() throws Exception {
        var run = UUID.randomUUID().toString();
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 250; i++) {
                slow.add(begin(line(run + i, "half sent")));
            }
            assertThat(statuses(post(line(run + "whole", "sent at once")))).containsExactly(201);
            given().auth().oauth2(TestTokens.integrator("acme")).get("/api/v1/commands/" + UUID.randomUUID()).then()
                    .statusCode(404);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** Sends the head of a batch and half of its only line. */
    private static Socket begin(String line) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        var half = line.substring(0, line.length() / 2);
        socket.getOutputStream().write(("POST /api/v1/cases:batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TestTokens.integrator("acme") + "\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(half.length()) + "\r\n" + half + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aBatchMayTakeMoreThanOneBlockOfNumbers() throws Exception {
        var run = UUID.randomUUID().toString();
        var answers = post(lines(run, 1_100));

        assertThat(answers).hasSize(1_100)
                .allSatisfy(a -> assertThat(a.get("status").asInt()).as("%s", a).isEqualTo(201));
        assertThat(answers).extracting(a -> a.at("/answer/number").asText()).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatIsTooLongIsAProblemOfItsOwn() throws Exception {
        var run = UUID.randomUUID().toString();
        var answers = post(line(run + 1, "kort") + "\n" + line(run + 2, "l".repeat(1 << 20)) + "\n"
                + line(run + 3, "kort") + "\n");

        assertThat(answers).extracting(a -> a.get("status").asInt()).containsExactly(201, 413, 201);
        assertThat(answers.get(1).at("/problem/type").asText()).isEqualTo("urn:replaydesk:problem:too-large");
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotGuessedAt() throws Exception {
        var run = UUID.randomUUID().toString();
        var answers = post((line(run + 1, "räv") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().get("status").asInt()).isEqualTo(400);
        assertThat(answers.getFirst().at("/problem/type").asText()).isEqualTo("urn:replaydesk:problem:malformed-json");
        assertThat(post(line(run + 1, "räv") + " \t\r\n \r\n").getFirst().get("status").asInt()).isEqualTo(201);
    }

    @Test
    void aWrongPlaceInALineHasAPointer() throws Exception {
        var line = line(UUID.randomUUID().toString(), "skrivaren");
        var answers = post(line.replace("}}", """
                }, "externalReferences": [{"system": "a", "id": "1"}, {"system": " ", "id": "1"}]}""")
                + "\n" + line.replace("}}", "}, \"externalReferences\": [null]}")
                + "\n" + line.replace("}}", "}, \"attachments\": [null]}") + "\n");

        assertThat(answers).extracting(a -> a.get("status").asInt()).containsExactly(400, 400, 400);
        assertThat(answers).extracting(a -> a.at("/problem/errors/0/pointer").asText())
                .containsExactly("/externalReferences/1/system", "/externalReferences/0", "/attachments/0");
    }

    @Test
    void aBatchAsAWholeTakesNoKey() throws Exception {
        given().auth().oauth2(TestTokens.integrator("acme")).contentType("application/x-ndjson")
                .urlEncodingEnabled(false).header("Idempotency-Key", "k")
                .body(line(UUID.randomUUID().toString(), "en").getBytes("UTF-8")).post("/api/v1/cases:batch").then()
                .statusCode(400).body("errors[0].pointer", equalTo("Idempotency-Key"));
    }
}
