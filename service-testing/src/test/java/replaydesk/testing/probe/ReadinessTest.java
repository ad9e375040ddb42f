package replaydesk.testing.probe;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.kit.table.Generations;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;

/** Readiness of an instance. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReadinessTest {

    private static final int MANY = 2_500;

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    @Test
    void aBacklogIsToldAndTakesNoInstanceOutOfService() {
        try (var log = new TestLog()) {
            var caseId = register(log, "plain");
            awaitFolded(log, caseId);
            var other = pool.getConnectionAndAwait();
            try {
                other.query("set idle_in_transaction_session_timeout = 0").executeAndAwait();
                other.query("begin").executeAndAwait();
                other.query(generations.current().sql("select next from @position for update")).executeAndAwait();
                sendMany(caseId);
                await().until(() -> get("/q/health/ready").path("checks.find { it.name == 'projection' }.data.lag"),
                        lag -> ((Number) lag).longValue() >= MANY);
                assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
            } finally {
                other.query("rollback").executeAndAwait();
                other.query("reset idle_in_transaction_session_timeout").executeAndAwait();
                other.closeAndAwait();
            }
            awaitFolded(log, caseId);
        }
    }

    private static void sendMany(UUID caseId) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.shared().bootstrapServers(), ProducerConfig.LINGER_MS_CONFIG, 20), new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < MANY; i++) {
                var record = new ProducerRecord<>(Topics.CASE_EVENTS, caseId.toString(),
                        "{\"text\":\"again\"}".getBytes());
                EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                        .header(ContractHeader.ID, UUID.randomUUID().toString())
                        .header(ContractHeader.TYPE, "replaydesk.intake.note-added.v1")
                        .header(ContractHeader.SOURCE, "replaydesk/intake-service")
                        .header(ContractHeader.SUBJECT, caseId.toString())
                        .header(ContractHeader.TIME, "2026-03-02T08:00:00Z")
                        .header(ContractHeader.PRESUMES, "life=1").header(ContractHeader.ACTOR, "ivan").read()
                        .forEach(record.headers()::add);
                producer.send(record);
            }
        }
    }
}
