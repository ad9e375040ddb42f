package replaydesk.testing.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.as;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.head;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.value.Channel;
import replaydesk.kit.table.Generations;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestServers;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Reading of the log: unknown types and counters, records that cannot be judged, fences, rebuilds. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReadingTest {

    private static final String ROLLED_BACK =
            "select xact_rollback from pg_stat_database where datname = current_database()";

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void anUnknownTypeIsJudgedAndKeptAndNothingThatPresumesWhatItMovedIsDecidedHere() {
        var caseId = register(log, "plain");
        log.send(record(caseId.toString(), caseId, "replaydesk.triage.diagnosis-recorded.v9", "life=1", "diagnosis",
                "{\"new\":1}"));
        var etag = awaitFolded(log, caseId);

        assertThat(head(caseId).jsonPath().getString("head"))
                .isEqualTo(HexFormat.of().formatHex(log.fold(caseId).head()));
        assertThat(count("select count(*) from @unread where case_id = $1", caseId)).isEqualTo(1);
        anna().header("If-Match", etag).body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(503).body("type", equalTo("urn:replaydesk:problem:not-ready"));
        anna().body(body("a note")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201);
    }

    @Test
    void aCounterThatThisVersionDoesNotKnowIsPartOfTheViewAndKeepsNobodyFromDeciding() {
        var caseId = register(log, "plain");
        log.send(record(caseId.toString(), caseId, "replaydesk.triage.invoice-sent.v1", "life=1", "invoice", "{}"));
        var etag = awaitFolded(log, caseId);

        assertThat(etag).contains("invoice=1");
        anna().header("If-Match", etag).body(body("a fan")).post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(201);
        anna().header("If-Match", etag.replace("invoice=1", "invoice=2")).body(body("a cable"))
                .post("/api/v1/cases/{c}/diagnosis", caseId).then()
                .statusCode(412).body("type", equalTo("urn:replaydesk:problem:never-shown"));
    }

    @Test
    void aRecordThatCannotBeJudgedGoesToTheDeadLettersAndThePartitionGoesOn() {
        var caseId = register(log, "plain");
        var key = caseId.toString();
        log.send(new ProducerRecord<>(Topics.CASE_EVENTS, key, "no headers at all".getBytes(UTF_8)));
        log.send(record(key, UUID.randomUUID(), "replaydesk.intake.note-added.v1", null, null, "{}"));
        var elsewhere = record(key, caseId, "replaydesk.intake.note-added.v1", "life=1", null, "{}");
        int another = (log.of(caseId).getFirst().partition() + 1) % TestServers.PARTITIONS;
        log.send(new ProducerRecord<>(elsewhere.topic(), another, key, elsewhere.value(), elsewhere.headers()));
        log.append(caseId, message("hej"), "rita");
        awaitFolded(log, caseId);

        await().until(() -> deadLetters(key) == 3);
        assertThat(head(caseId).jsonPath().getInt("version")).isEqualTo(2);
    }

    @Test
    void aRecordAsLargeAsTheLogTakesIsCutForTheDeadLetters() {
        var caseId = register(log, "plain");
        log.send(new ProducerRecord<>(Topics.CASE_EVENTS, caseId.toString(), new byte[1_048_350]));
        log.append(caseId, message("hej"), "rita");
        awaitFolded(log, caseId);
        await().until(() -> deadLetters(caseId.toString()) == 1);
    }

    @Test
    void anAcceptedEventThatMakesNoSenseIsAnAnomalyAndNoMore() {
        var caseId = register(log, "plain");
        log.append(caseId, message("boom"), "rita");
        log.append(caseId, message("hej"), "rita");
        awaitFolded(log, caseId);
        assertThat(count("select count(*) from @anomaly where case_id = $1", caseId)).isEqualTo(1);
        assertThat(head(caseId).jsonPath().getInt("version")).isEqualTo(3);
    }

    @Test
    void whoLostThePositionWritesNothingAndTakesItUpAgainWhenThePartitionIsStillItsOwn() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        pool.query(generations.current().sql("update @position set epoch = epoch + 1")).execute().await()
                .indefinitely();
        log.append(caseId, message("hej"), "rita");
        log.append(caseId, message("hej igen"), "rita");

        awaitFolded(log, caseId);
        assertThat(head(caseId).jsonPath().getString("head"))
                .isEqualTo(HexFormat.of().formatHex(log.fold(caseId).head()));
    }

    @Test
    void aBatchOfWhichOneStatementFailsWritesNothingAndIsWrittenWholeLater() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        run("alter table @case_fold add constraint refused check (case_id <> '" + caseId + "' or version < 2)");
        long rolledBack = number(ROLLED_BACK);
        log.send(record(caseId.toString(), caseId, "replaydesk.triage.diagnosis-recorded.v9", "life=1", "diagnosis",
                "{\"new\":1}"));
        var refused = log.of(caseId).getLast();

        await().until(() -> number(ROLLED_BACK) > rolledBack);
        assertThat(count("select count(*) from @unread where case_id = $1", caseId)).isZero();
        assertThat(number("select next from @position where partition = " + refused.partition()))
                .isLessThanOrEqualTo(refused.offset());

        run("alter table @case_fold drop constraint refused");
        awaitFolded(log, caseId);
        assertThat(count("select count(*) from @unread where case_id = $1", caseId)).isEqualTo(1);
    }

    @Test
    void aRebuildComesToTheSameAndTakesOverWhileTheServiceGoesOn() {
        var caseId = register(log, "diagnosed");
        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 1);
        awaitFolded(log, caseId);
        var generation = generations.current().schema();

        as(TestTokens.token("root", Set.of("admin"), List.of("*"))).post("/log/rebuild").then().statusCode(202);
        await().until(() -> !generations.current().schema().equals(generation));

        assertThat(count("select count(*) from @case_fold where case_id = $1", caseId)).isEqualTo(1);
        log.append(caseId, message("efteråt"), "rita");
        // repeated, because a second copy of the diagnosis may arrive between the two reads
        await().untilAsserted(() -> assertThat(head(caseId).jsonPath().getString("head"))
                .isEqualTo(HexFormat.of().formatHex(log.fold(caseId).head())));
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(1);
    }

    @Test
    void offsetsWithoutARecordStopNeitherThePartitionNorARebuild() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        try (var producer = new KafkaProducer<>(Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.shared().bootstrapServers(), ProducerConfig.TRANSACTIONAL_ID_CONFIG, "probe-" + caseId),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int i = 0; i < 3; i++) {
                producer.beginTransaction();
                producer.send(record(caseId.toString(), caseId, "replaydesk.intake.note-added.v1",
                        "life=1", null, "{}"));
                producer.commitTransaction();
            }
        }
        log.append(caseId, message("hej"), "rita");
        awaitFolded(log, caseId);
        assertThat(head(caseId).jsonPath().getInt("judged")).isEqualTo(5);

        var generation = generations.current().schema();
        as(TestTokens.token("root", Set.of("admin"), List.of("*"))).post("/log/rebuild").then().statusCode(202);
        await().until(() -> !generations.current().schema().equals(generation));
        assertThat(head(caseId).jsonPath().getInt("judged")).isEqualTo(5);
    }

    @Test
    void aBuildWaitsForThatOfAnotherInstance() {
        var root = TestTokens.token("root", Set.of("admin"), List.of("*"));
        var other = pool.getConnectionAndAwait();
        try {
            other.query("select pg_advisory_lock(hashtext('replaydesk/build/probe'))").executeAndAwait();
            as(root).post("/log/rebuild").then().statusCode(202);
            await().untilAsserted(() -> as(root).get("/log/rebuild").then().body("phase", equalTo("FAILED")));
            other.query("select pg_advisory_unlock(hashtext('replaydesk/build/probe'))").executeAndAwait();
        } finally {
            other.closeAndAwait();
        }
        var generation = generations.current().schema();
        as(root).post("/log/rebuild").then().statusCode(202);
        await().untilAsserted(() -> as(root).get("/log/rebuild").then().body("phase", equalTo("DONE")));
        assertThat(generations.current().schema()).isNotEqualTo(generation);
    }

    @Test
    void aTimeFarAheadIsARecordLikeAnyOther() {
        var caseId = register(log, "plain");
        var far = record(caseId.toString(), caseId, "replaydesk.intake.note-added.v1", "life=1", null, "{}");
        far.headers().remove("ce_time");
        far.headers().add("ce_time", "9999-12-31T23:59:59Z".getBytes(UTF_8));
        log.send(far);
        log.append(caseId, message("hej"), "rita");
        awaitFolded(log, caseId);
        assertThat(head(caseId).jsonPath().getInt("version")).isEqualTo(3);
    }

    private static MessageReceived message(String text) {
        return new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, text, null, null, null);
    }

    private static ProducerRecord<String, byte[]> record(String key, UUID subject, String type, String presumes,
            String advances, String value) {
        var record = new ProducerRecord<>(Topics.CASE_EVENTS, key, value.getBytes(UTF_8));
        EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.randomUUID().toString()).header(ContractHeader.TYPE, type)
                .header(ContractHeader.SOURCE, "replaydesk/triage-service")
                .header(ContractHeader.SUBJECT, subject.toString()).header(ContractHeader.TIME, "2026-03-02T08:00:00Z")
                .header(ContractHeader.PRESUMES, presumes).header(ContractHeader.ADVANCES, advances)
                .header(ContractHeader.ACTOR, "somebody").read().forEach(record.headers()::add);
        return record;
    }

    private static long deadLetters(String key) {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.shared().bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(Topics.DEAD_LETTERS, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            long found = 0;
            for (var records = consumer.poll(Duration.ofSeconds(2)); !records.isEmpty(); records =
                    consumer.poll(Duration.ofMillis(500))) {
                for (var record : records) {
                    found += key.equals(record.key()) ? 1 : 0;
                }
            }
            return found;
        }
    }

    private void run(String sql) {
        pool.query(generations.current().sql(sql)).execute().await().indefinitely();
    }

    private long number(String sql) {
        return pool.query(generations.current().sql(sql)).execute().await().indefinitely().iterator().next().getLong(0);
    }

    private long count(String sql, UUID caseId) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(Tuple.of(caseId)).await().indefinitely()
                .iterator().next().getLong(0);
    }
}
