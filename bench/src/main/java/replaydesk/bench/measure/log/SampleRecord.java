package replaydesk.bench.measure.log;

import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * One record as it stands in Kafka.
 *
 * @param headers the headers as a consumer receives them
 */
public record SampleRecord(UUID caseId, RecordHeaders headers, byte[] value) {

    ProducerRecord<String, byte[]> to(String topic) {
        return new ProducerRecord<>(topic, null, null, caseId.toString(), value, headers);
    }

    /** The size of key, value and headers in bytes. */
    public int size() {
        int size = 36 + value.length;
        for (var header : headers) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }
}
