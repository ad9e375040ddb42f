package replaydesk.kit.kafka;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.UnusableRecord;

/** Record of the log with headers that can be judged. */
public record CaseRecord(int partition, long offset, Instant logTime, EventHeaders headers, byte[] value) {

    /** Reads the headers; throws an {@link UnusableRecord} when they are unusable or the key is not the subject. */
    public static CaseRecord of(ConsumerRecord<String, byte[]> record) {
        var reader = EventHeaders.reader();
        for (var header : record.headers()) {
            reader.header(header.key(), header.value());
        }
        var headers = reader.read();
        if (!headers.subject().toString().equals(record.key())) {
            throw new UnusableRecord("the key " + record.key() + " is not the subject " + headers.subject());
        }
        headers.occurredAt();
        return new CaseRecord(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()), headers,
                record.value());
    }
}
