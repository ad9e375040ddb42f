package replaydesk.testing.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.testing.NeverReady;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;

/**
 * The check of the number of partitions: a case's partition follows from it, so a host with another one folds nothing.
 */
@QuarkusTest
@NeverReady
@QuarkusTestResource(value = OtherPartitionsTest.OneMore.class, restrictToAnnotatedClass = true)
class OtherPartitionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The stack of all tests, for a host that expects one partition more than the topic has. */
    public static class OneMore extends TestStack {
        @Override
        public Map<String, String> start() {
            var config = super.start();
            config.put("replaydesk.log.partitions", String.valueOf(TestServers.PARTITIONS + 1));
            return config;
        }
    }

    @Inject
    TopicAdmin topic;

    @Test
    void aHostThatExpectsAnotherNumberIsNotReadyAndSaysWhatToSet() {
        assertThatThrownBy(() -> topic.check().await().atMost(PATIENCE)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("to have " + (TestServers.PARTITIONS + 1) + " partitions, but it has "
                        + TestServers.PARTITIONS)
                .hasMessageContaining("set REPLAYDESK_PARTITIONS");
        given().get("/q/health/ready").then().statusCode(503);
    }
}
