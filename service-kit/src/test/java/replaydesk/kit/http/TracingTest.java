package replaydesk.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests tracing, switched on by configuration alone: a service reports its requests to a collector, in the caller's
 * trace.
 */
@QuarkusTest
@TestProfile(TracingTest.Traced.class)
class TracingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aRequestIsTracedUnderTheCallersTrace() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01").auth()
                .oauth2(IssuerResource.token("rita", "requester"))
                .get("/desk/me").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Collector.received())
                .anySatisfy(spans -> assertThat(spans).contains("service.name", "/desk/me", bytes(TRACE))));
    }

    private static String bytes(String hex) {
        var text = new StringBuilder();
        for (int i = 0; i < hex.length(); i += 2) {
            text.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        return text.toString();
    }

    /** Adds tracing to {@link WithoutLog}. */
    public static class Traced extends WithoutLog {
        @Override
        public List<TestResourceEntry> testResources() {
            return Stream.concat(super.testResources().stream(), Stream.of(new TestResourceEntry(Collector.class)))
                    .toList();
        }
    }
}
