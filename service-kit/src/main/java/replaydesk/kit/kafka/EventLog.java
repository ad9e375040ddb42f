package replaydesk.kit.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Appends records. The producer is idempotent and waits for all replicas in sync. */
@Singleton
public final class EventLog {

    private final KafkaClientService clients;

    EventLog(KafkaClientService clients) {
        this.clients = clients;
    }

    /**
     * Appends a record that a caller waits for.
     *
     * @return where the log holds the record; a failure says nothing about whether it does: repeat it, the ids are derived
     */
    public Uni<RecordMetadata> append(ProducerRecord<String, byte[]> record) {
        return clients.<String, byte[]>getProducer(EventSink.CHANNEL).send(record);
    }

    /**
     * Appends a record that no caller waits for: it may be held back for some milliseconds, so that several share a request. It
     * does not queue before the records that a caller waits for.
     *
     * @return as {@link #append}
     */
    public Uni<RecordMetadata> appendInBackground(ProducerRecord<String, byte[]> record) {
        return clients.<String, byte[]>getProducer(EventSink.BACKGROUND).send(record);
    }
}
