package replaydesk.testing.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Tests that a repeat is recognised after a change of the key of body hashes. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class KeyChangeTest {

    private static final String JSON = "{\"cause\":\"noted\"}";

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aRepeatUnderAnEarlierKeyGetsTheFirstAnswer() throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        // replaydesk.body-hash.other-keys
        mac.init(new SecretKeySpec("a-key-that-was-used-before".getBytes(UTF_8), "HmacSHA256"));
        mac.update("replaydesk/body-hash/1".getBytes(UTF_8));
        isKnown(mac.doFinal(JSON.getBytes(UTF_8)));
    }

    @Test
    void aRepeatFromBeforeThereWereKeysGetsTheFirstAnswer() throws GeneralSecurityException {
        isKnown(MessageDigest.getInstance("SHA-256").digest(JSON.getBytes(UTF_8)));
    }

    @Test
    void aHashIsNotThatOfTheBodyAlone() throws GeneralSecurityException {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        anna().header("Idempotency-Key", "first").body(JSON).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(201);
        var alone = MessageDigest.getInstance("SHA-256").digest(JSON.getBytes(UTF_8));
        assertThat(log.of(caseId).getLast().headers().bodyHash()).hasSize(64)
                .isNotEqualTo(HexFormat.of().formatHex(alone));
    }

    private void isKnown(byte[] hash) {
        var caseId = register(log, "plain");
        log.send(note(caseId, "first", HexFormat.of().formatHex(hash)));
        awaitFolded(log, caseId);
        anna().header("Idempotency-Key", "first").body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(200).body("event", equalTo(log.of(caseId).getLast().headers().id().toString()));
        anna().header("Idempotency-Key", "first").body(body("other")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(422);
        assertThat(log.of(caseId)).hasSize(2);
    }

    private static ProducerRecord<String, byte[]> note(UUID caseId, String key, String hash) {
        var value = "{\"text\":\"noted\"}".getBytes(UTF_8);
        var record = new ProducerRecord<>(Topics.CASE_EVENTS, caseId.toString(), value);
        EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.randomUUID().toString())
                .header(ContractHeader.TYPE, "replaydesk.intake.note-added.v1")
                .header(ContractHeader.SOURCE, "replaydesk/probe-service")
                .header(ContractHeader.SUBJECT, caseId.toString()).header(ContractHeader.TIME, "2026-03-02T08:00:00Z")
                .header(ContractHeader.ACTOR, "anna").header(ContractHeader.BODY_HASH, hash)
                .header(ContractHeader.COMMAND_ID, Ids.command(caseId, "note", "anna", key).toString()).read()
                .forEach(record.headers()::add);
        return record;
    }
}
