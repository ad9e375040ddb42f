package replaydesk.kit.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.ContractHeader;
import replaydesk.kit.stage.RecordPosition;

/**
 * Reads single events from the log by position, so that addresses and texts are stored only there. Reads block, and run
 * one at a time.
 */
@Singleton
public class LogPayloads {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    /** The bytes of a fetch for several events that lie near each other. */
    private static final int OF_MANY = 256 * 1024;
    /** The bytes of a fetch for one event: the broker always gives the whole batch of records that has it. */
    private static final int OF_ONE = 4 * 1024;
    /** The most records between two wanted ones that are worth reading to save a fetch. */
    private static final int NEAR = 64;

    private final Map<String, Object> kafka;
    private final LogConfig config;
    private final EventCodec codec;
    private final Map<Integer, KafkaConsumer<String, byte[]>> consumers = new HashMap<>();

    LogPayloads(@Identifier("default-kafka-broker") Map<String, Object> kafka, LogConfig config, EventCodec codec) {
        this.kafka = kafka;
        this.config = config;
        this.codec = codec;
    }

    /** Returns the events at these positions, without those that cannot be read. */
    public synchronized Map<RecordPosition, CaseEvent> read(Iterable<RecordPosition> positions) {
        var wanted = new TreeSet<RecordPosition>();
        positions.forEach(wanted::add);
        var found = new HashMap<RecordPosition, CaseEvent>();
        while (!wanted.isEmpty()) {
            var from = wanted.first();
            if (!poll(from, wanted, found)) {
                throw new IllegalStateException("The log gave nothing at " + from + " within " + TIMEOUT);
            }
        }
        return found;
    }

    /**
     * Polls once from this position on and keeps the wanted events.
     *
     * @return false if the log returned nothing
     */
    private boolean poll(RecordPosition from, TreeSet<RecordPosition> wanted, Map<RecordPosition, CaseEvent> found) {
        var partition = new TopicPartition(config.topic(), from.partition());
        var consumer = consumers.computeIfAbsent(bytes(from, wanted), this::consumer);
        consumer.assign(List.of(partition));
        consumer.seek(partition, from.offset());
        var polled = consumer.poll(TIMEOUT).records(partition);
        for (var record : polled) {
            var position = new RecordPosition(record.partition(), record.offset());
            if (wanted.remove(position)) {
                read(record, position, found);
            }
        }
        wanted.remove(from);
        return !polled.isEmpty();
    }

    private void read(ConsumerRecord<String, byte[]> record, RecordPosition position,
            Map<RecordPosition, CaseEvent> found) {
        var type = record.headers().lastHeader(ContractHeader.TYPE.wireName());
        try {
            found.put(position, codec.read(new String(type.value()), record.value()));
        } catch (UnreadablePayload e) {
            // a version of an event that this service does not know: left out
        }
    }

    private static int bytes(RecordPosition from, TreeSet<RecordPosition> wanted) {
        var next = wanted.higher(from);
        return next != null && next.partition() == from.partition() && next.offset() - from.offset() <= NEAR ? OF_MANY
                : OF_ONE;
    }

    private KafkaConsumer<String, byte[]> consumer(int bytes) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ConsumerConfig.configNames());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, bytes);
        // the wanted records are in the log already: a fetch that waits for more would only delay the next one
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 1);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    synchronized void onStop(@Observes ShutdownEvent stopping) {
        consumers.values().forEach(KafkaConsumer::close);
        consumers.clear();
    }
}
