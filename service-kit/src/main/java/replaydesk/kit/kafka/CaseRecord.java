package replaydesk.kit.kafka;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.UnusableRecord;

/** Record of the log with headers that can be judged. */
public record CaseRecord(int partition, long offset, Instant logTime, EventHeaders headers, byte[] value) {

    /**
     * Reads the headers; an {@link UnusableRecord} when they cannot be used, the key is not the subject, or the record
     * lies where its key does not belong: a case in two partitions would have no order.
     *
     * @param partitions how many the topic has
     */
    public static CaseRecord of(ConsumerRecord<String, byte[]> record, int partitions) {
        var reader = EventHeaders.reader();
        for (var header : record.headers()) {
            reader.header(header.key(), header.value());
        }
        var headers = reader.read();
        if (!headers.subject().toString().equals(record.key())) {
            throw new UnusableRecord("the key " + record.key() + " is not the subject " + headers.subject());
        }
        int home = Partitioning.of(record.key(), partitions);
        if (home != record.partition()) {
            throw new UnusableRecord("it is in partition " + record.partition() + ", but its key belongs to " + home);
        }
        return new CaseRecord(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()), headers,
                record.value());
    }
}
