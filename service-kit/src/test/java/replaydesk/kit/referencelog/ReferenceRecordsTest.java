package replaydesk.kit.referencelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.kit.reference.Documents.NOW;
import static replaydesk.kit.reference.Documents.category;
import static replaydesk.kit.reference.Documents.saved;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;

/** Tests that what is written to the log of reference data is read back. */
class ReferenceRecordsTest {

    private static final UUID ID = new UUID(7, 7);

    /** The record as a consumer gets it. */
    private static ConsumerRecord<String, byte[]> taken(ProducerRecord<String, byte[]> sent, byte[] value) {
        return new ConsumerRecord<>(sent.topic(), 0, 5, NOW.toEpochMilli(), TimestampType.LOG_APPEND_TIME, 1, 1,
                sent.key(), value, new RecordHeaders(sent.headers()), Optional.empty());
    }

    private static ProducerRecord<String, byte[]> written(ReferenceDocument document) {
        return ReferenceRecords.write("reference-data", ID, document, 3, NOW);
    }

    @Test
    void aDocumentIsReadAsItWasWritten() {
        var document = saved(new ReferenceKey("team", "Вторая линия"), 2, NOW.plusSeconds(60),
                Map.of("level", 2, "share", 0.5), category("network"));
        var sent = written(document);

        var read = ReferenceRecords.read(taken(sent, sent.value())).orElseThrow();

        assertThat(sent.key()).isEqualTo("team/Вторая линия/2");
        assertThat(read.document()).isEqualTo(document);
        assertThat(read.basis()).isEqualTo(3);
        assertThat(read.offset()).isEqualTo(5);
        assertThat(ReferenceRecords.id(taken(sent, sent.value()))).isEqualTo(ID);
    }

    @Test
    void aDocumentWithoutDataRetires() {
        var sent = written(saved(category("network"), 3, null));

        assertThat(ReferenceRecords.read(taken(sent, sent.value())).orElseThrow().document().retired()).isTrue();
    }

    @Test
    void aValueThatCannotBeReadIsStillJudgedByItsHeaders() {
        var read = ReferenceRecords.read(taken(written(saved("network", 1)), "[".getBytes(UTF_8))).orElseThrow();

        assertThat(read.document().version()).isEqualTo(1);
        assertThat(read.document().retired()).isFalse();
    }

    @Test
    void aRecordWithoutAKeyOrBasisIsNone() {
        var sent = written(saved("network", 1));
        sent.headers().remove("ce_basis");

        assertThat(ReferenceRecords.read(taken(sent, sent.value()))).isEmpty();
        assertThat(ReferenceRecords.read(new ConsumerRecord<>("reference-data", 0, 1, null, new byte[0]))).isEmpty();
        assertThat(ReferenceRecords.read(new ConsumerRecord<>("reference-data", 0, 1, "a/b/c", new byte[0]))).isEmpty();
    }
}
