package replaydesk.testing;

import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Presumption;
import replaydesk.kit.kafka.CaseRecord;
import replaydesk.stack.kafka.Topics;

/**
 * The topic as a test sees it. Appends other stages' events with their true counters, and reads all records. Folds the
 * records it reads, so that an event appended here presumes the counters as they stand at that moment.
 */
public final class TestLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    /** A record that was read, with its verdict and its payload. The event is null when the payload cannot be read. */
    public record Entry(EventHeaders headers, CaseEvent event, Judgement judgement, int partition, long offset) {
    }

    private final EventCodec codec = new EventCodec();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final int partitions;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Map<UUID, CaseFold> folds = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    public TestLog() {
        this(TestServers.shared().bootstrapServers(), TestServers.PARTITIONS);
    }

    public TestLog(String bootstrapServers, int partitions) {
        this(bootstrapServers, partitions, Clock.systemUTC(), UUID::randomUUID);
    }

    /**
     * Opens the topic for a test that decides on times and ids.
     *
     * @param clock tells when an appended event occurred
     * @param ids   makes the ids of events and commands
     */
    public TestLog(String bootstrapServers, int partitions, Clock clock, Supplier<UUID> ids) {
        this.partitions = partitions;
        this.clock = clock;
        this.ids = ids;
        Map<String, Object> address = Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        producer = new KafkaProducer<>(address, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(address, new StringDeserializer(), new ByteArrayDeserializer());
        var all = IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(Topics.CASE_EVENTS, p)).toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** Appends the event to the case as it stands now, as the event's stage would, and returns the event's id. */
    public UUID append(UUID caseId, CaseEvent event, String actor) {
        readAll();
        var fold = folds.getOrDefault(caseId, CaseFold.unknown());
        var presumed = EventCatalogue.of(event).presumes().stream()
                .collect(Collectors.toMap(Counter::key, fold::counter));
        return append(caseId, event, actor, Presumption.of(presumed));
    }

    /** Appends the event with exactly these presumed counters, and returns the event's id. */
    public UUID append(UUID caseId, CaseEvent event, String actor, Presumption presumes) {
        var type = EventCatalogue.of(event);
        var id = ids.get();
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, id.toString()).header(ContractHeader.TYPE, type.type())
                .header(ContractHeader.SOURCE, type.stage().source())
                .header(ContractHeader.SUBJECT, caseId.toString())
                .header(ContractHeader.TIME, clock.instant().toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, actor).header(ContractHeader.COMMAND_ID, ids.get().toString())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var record = new ProducerRecord<>(Topics.CASE_EVENTS, caseId.toString(), codec.write(event));
        headers.forEach(record.headers()::add);
        send(record);
        return id;
    }

    /** Appends a record as it is. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Reads all records of the case so far, in the log's order, overruled events included. */
    public synchronized List<Entry> of(UUID caseId) {
        readAll();
        return entries.stream().filter(entry -> entry.headers().subject().equals(caseId)).toList();
    }

    /** Reads the case's accepted events of one type. */
    public <E extends CaseEvent> List<E> accepted(UUID caseId, Class<E> type) {
        return of(caseId).stream().filter(entry -> entry.judgement().accepted()).map(Entry::event)
                .filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the case's fold after a replay of the topic up to now. */
    public synchronized CaseFold fold(UUID caseId) {
        readAll();
        return folds.getOrDefault(caseId, CaseFold.unknown());
    }

    private synchronized void readAll() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this::read);
        }
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            var headers = CaseRecord.of(record, partitions).headers();
            var judgement = folds.computeIfAbsent(headers.subject(), id -> CaseFold.unknown())
                    .fold(headers, record.value());
            entries.add(new Entry(headers, payload(headers, record.value()), judgement, record.partition(),
                    record.offset()));
        } catch (replaydesk.events.log.UnusableRecord e) {
            // no case event, or not where it belongs: a test's own garbage
        }
    }

    private CaseEvent payload(EventHeaders headers, byte[] value) {
        try {
            return codec.read(headers.type(), value);
        } catch (replaydesk.events.codec.UnreadablePayload e) {
            return null;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        consumer.close();
    }
}
