package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.root;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.maintenance.PastGenerations;
import replaydesk.kit.table.Generations;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;

/** Tests the removal of past generations once nobody reads them any more. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PastGenerationsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String EARLIER = "probe:0";

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    @Inject
    PastGenerations past;

    @Inject
    ConsumerGroup group;

    @Test
    void aReplacedGenerationGoesOnceEverybodyHasLeftIt() {
        var old = generations.current();
        root().post("/log/rebuild").then().statusCode(202);
        await().untilAsserted(() -> root().get("/log/rebuild").then().body("phase", equalTo("DONE")));

        lastRead(old.number(), "20 minutes");
        drop();
        assertThat(isThere(old.schema())).isTrue();
        lastRead(old.number(), "31 minutes");
        drop();
        assertThat(isThere(old.schema())).isFalse();
        assertThat(number("select count(*) from probe.generation where n = " + old.number())).isZero();
    }

    @Test
    void whatIsReadIsKeptHoweverLongNobodyHasSaidSo() {
        lastRead(generations.current().number(), "90 days");
        drop();
        assertThat(isThere(generations.current().schema())).isTrue();
        assertThat(number("select count(*) from probe.generation where status = 'ACTIVE'"
                + " and read_at > now() - interval '1 minute'")).isEqualTo(1);
    }

    @Test
    void theGenerationOfAnEarlierVersionGoesADayAfterItsLastInstance() {
        int earlier = (int) number("insert into probe.generation (projection_version, status) values ('" + EARLIER
                + "', 'ACTIVE') returning n");
        pool.query("create schema probe_g" + earlier).executeAndAwait();

        lastRead(earlier, "23 hours");
        drop();
        assertThat(isThere("probe_g" + earlier)).isTrue();
        lastRead(earlier, "25 hours");
        try (var instance = instanceOf(EARLIER)) {
            drop();
            assertThat(isThere("probe_g" + earlier)).as("while an instance is in the version's group").isTrue();
        }
        drop();
        assertThat(isThere("probe_g" + earlier)).isFalse();
    }

    private KafkaConsumer<byte[], byte[]> instanceOf(String version) {
        var consumer = new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.shared().bootstrapServers(), ConsumerConfig.GROUP_ID_CONFIG, group.of(version)),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.CASE_EVENTS));
        await().until(() -> {
            consumer.poll(Duration.ofMillis(100));
            return !consumer.assignment().isEmpty();
        });
        return consumer;
    }

    private void drop() {
        past.drop().await().atMost(TIMEOUT);
    }

    private void lastRead(int generation, String ago) {
        pool.query("update probe.generation set read_at = now() - interval '" + ago + "' where n = " + generation)
                .executeAndAwait();
    }

    private boolean isThere(String schema) {
        return number("select count(*) from pg_namespace where nspname = '" + schema + "'") == 1;
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
