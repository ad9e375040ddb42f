package replaydesk.kit.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Appends records to the log. The producer is idempotent and waits for all in-sync replicas. */
@Singleton
public final class EventLog {

    private final KafkaClientService clients;

    EventLog(KafkaClientService clients) {
        this.clients = clients;
    }

    /**
     * Appends a record that a caller waits for, and returns its place in the log. After a failure the log may still
     * have it: repeat the call, since the ids are derived.
     */
    public Uni<RecordMetadata> append(ProducerRecord<String, byte[]> record) {
        return clients.<String, byte[]>getProducer(EventSink.CHANNEL).send(record);
    }

    /**
     * Appends a record that no caller waits for: it may be held back for some milliseconds, so that several share a
     * request. It does not queue before the records that a caller waits for.
     *
     * @return as {@link #append}
     */
    public Uni<RecordMetadata> appendInBackground(ProducerRecord<String, byte[]> record) {
        return clients.<String, byte[]>getProducer(EventSink.BACKGROUND).send(record);
    }
}
