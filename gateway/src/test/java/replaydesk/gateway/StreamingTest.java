package replaydesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("Streams pass as they come")
class StreamingTest {

    private static final int STREAMS = 16;

    @Test
    @DisplayName("Each line of a batch arrives, and its result returns, before the next line is sent")
    void batch() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send(head("POST /api/v1/cases:batch", "line-by-line") + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 1; i <= 5; i++) {
                connection.chunk("x".repeat(i) + "\n");
                assertThat(connection.until("got")).isEqualTo("got " + (i + 1));
            }
            connection.send("0\r\n\r\n").until("0");
        }
    }

    @Test
    @DisplayName("An event arrives while the stream of events is open")
    void feed() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send(head("GET /api/v1/events?name=open", "hold") + "\r\n");
            connection.until("data: first");
            assertThat(goOn("open")).isEqualTo("done");
            connection.until("data: second");
        }
    }

    @Test
    @DisplayName("When the reader of events goes away, the service is told")
    void readerGone() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send(head("GET /api/v1/events?name=left", "hold") + "\r\n");
            connection.until("data: first");
        }
        await().untilAsserted(() -> assertThat(goOn("left")).isEqualTo("gone"));
    }

    @Test
    @DisplayName("Whoever has as many streams open as are allowed gets no other, until one of them ends")
    void tooMany() throws IOException {
        var open = new ArrayDeque<RawConnection>();
        try {
            for (int i = 0; i < STREAMS; i++) {
                var connection = new RawConnection(RestAssured.port);
                open.add(connection);
                connection.send(head("GET /api/v1/events?name=many" + i, "hold") + "\r\n").until("data: first");
            }
            another().statusCode(429).header("Retry-After", "1").body("status", equalTo(429));
            open.pop().close();
            await().untilAsserted(() -> another().statusCode(200));
        } finally {
            for (var connection : open) {
                connection.close();
            }
        }
    }

    private static ValidatableResponse another() {
        return Callers.as("alex").get("/api/v1/events").then();
    }

    @Test
    @DisplayName("A body without a stated length is cut off at the limit")
    void tooLongAtLast() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send(head("POST /api/v1/cases", "") + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                connection.chunk("x".repeat(1 << 16));
            }
            assertThat(connection.send("0\r\n\r\n").until("HTTP/1.1")).contains("413");
        }
    }

    @Test
    void aShortBodyWithoutAStatedLengthPasses() throws IOException {
        try (var connection = new RawConnection(RestAssured.port)) {
            connection.send(head("POST /api/v1/cases", "") + "Transfer-Encoding: chunked\r\n\r\n");
            connection.chunk("{}").send("0\r\n\r\n");
            assertThat(connection.until("HTTP/1.1")).contains("200");
            assertThat(connection.until("\"size\"")).contains("\"size\":2");
        }
    }

    private static String goOn(String name) {
        return Callers.as("alex").header("Please", "go-on").queryParam("name", name).get("/api/v1/events")
                .then().statusCode(equalTo(200)).extract().asString();
    }

    private static String head(String line, String wish) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Callers.tokenOf("alex")
                + "\r\nPlease: " + wish + "\r\n";
    }
}
