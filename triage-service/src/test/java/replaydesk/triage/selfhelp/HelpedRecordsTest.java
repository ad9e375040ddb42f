package replaydesk.triage.selfhelp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Records of whom known solutions helped: what is written is read back, and its form does not change unnoticed. */
class HelpedRecordsTest {

    private static final Helped HELPED = new Helped(UUID.fromString("0190f3a4-7c1e-7cc0-9a51-0f5c8d2f7f10"),
            "paper-jam", 3, "acme", Instant.parse("2026-03-02T08:00:00Z"));

    private static ConsumerRecord<String, byte[]> asRead(ProducerRecord<String, byte[]> written) {
        return new ConsumerRecord<>(written.topic(), 0, 7, 0, TimestampType.LOG_APPEND_TIME, 0, 0, written.key(),
                written.value(), new RecordHeaders(written.headers()), Optional.empty());
    }

    @Test
    void theFormIsThis() {
        var record = HelpedRecords.write("self-help-events", HELPED, "rita");
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));

        assertThat(record.key()).isEqualTo("paper-jam");
        assertThat(headers).containsEntry("ce_type", "replaydesk.triage.known-solution-helped.v1")
                .containsEntry("ce_id", "0190f3a4-7c1e-7cc0-9a51-0f5c8d2f7f10")
                .containsEntry("ce_source", "replaydesk/triage-service").containsEntry("ce_subject", "paper-jam")
                .containsEntry("ce_time", "2026-03-02T08:00:00Z").containsEntry("ce_actor", "rita")
                .containsEntry("ce_specversion", "1.0");
        assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"knownSolution\":{\"kind\":\"known-solution\","
                + "\"key\":\"paper-jam\",\"version\":3},\"organisation\":\"acme\"}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(HelpedRecords.read(asRead(HelpedRecords.write("self-help-events", HELPED, "rita"))))
                .contains(HELPED);
    }

    @Test
    void whatIsSomethingElseIsNotRead() {
        var other = HelpedRecords.write("self-help-events", HELPED, "rita");
        other.headers().remove("ce_type");
        assertThat(HelpedRecords.read(asRead(other))).isEmpty();
        var noId = HelpedRecords.write("self-help-events", HELPED, "rita");
        noId.headers().remove("ce_id").add("ce_id", "?".getBytes(UTF_8));
        assertThat(HelpedRecords.read(asRead(noId))).isEmpty();
        assertThat(HelpedRecords.read(new ConsumerRecord<>("self-help-events", 0, 1, "a", null))).isEmpty();
    }
}
