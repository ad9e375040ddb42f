package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestStack;

/**
 * The check of the topic: a host opens its projection only on a topic that keeps every record in order, and checks
 * again until it does.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TopicTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Inject
    TopicAdmin topic;

    @Inject
    Admin admin;

    @AfterEach
    void mend() throws Exception {
        set("message.timestamp.type", "LogAppendTime");
        set("retention.bytes", "-1");
    }

    @Test
    void aTopicThatMayForgetIsRefusedUntilItIsMended() throws Exception {
        var check = topic.check();
        check.await().atMost(TIMEOUT);
        set("retention.bytes", "1099511627776");
        assertThatThrownBy(() -> check.await().atMost(TIMEOUT)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("retention.bytes=1099511627776").hasMessageContaining("set retention.bytes=-1");
        set("retention.bytes", "-1");
        assertThatCode(() -> check.await().atMost(TIMEOUT)).doesNotThrowAnyException();
    }

    @Test
    void aTopicThatProducersStampIsRefused() throws Exception {
        set("message.timestamp.type", "CreateTime");
        assertThatThrownBy(() -> topic.check().await().atMost(TIMEOUT))
                .hasMessageContaining("set message.timestamp.type=LogAppendTime");
    }

    private void set(String key, String value) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, Topics.CASE_EVENTS);
        admin.incrementalAlterConfigs(Map.of(resource,
                List.of(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET))))
                .all().get(20, TimeUnit.SECONDS);
        Probe.await().until(() -> admin.describeConfigs(List.of(resource)).all().get().get(resource).get(key).value()
                .equals(value));
    }
}
