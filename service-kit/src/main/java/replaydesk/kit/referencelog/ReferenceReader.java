package replaydesk.kit.referencelog;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceFold;
import replaydesk.kit.reference.ReferenceFold.Verdict;

/**
 * Reads the whole log of reference data at the start, and follows it from then on, on a thread of its own. Is in no
 * consumer group: every instance reads everything. While the log is away, what was read stays in use.
 */
@Singleton
public final class ReferenceReader {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final ReferenceConfig config;
    private final TopicAdmin topic;
    private final String bootstrapServers;
    private final ReferenceFold fold = new ReferenceFold();
    private final Map<UUID, CompletableFuture<Verdict>> awaited = new ConcurrentHashMap<>();

    private volatile ReferenceData data = ReferenceData.NONE;
    private volatile long bytes;
    private volatile long endAtStart = -1;
    private volatile String hindrance;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopped;

    ReferenceReader(ReferenceConfig config, TopicAdmin topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.topic = topic;
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes StartupEvent started) {
        Thread.ofPlatform().name("reference-data").daemon().start(this::run);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    /** The documents as far as they were read. */
    public ReferenceData data() {
        return data;
    }

    /** The bytes of all records that count. */
    long bytes() {
        return bytes;
    }

    /** Tells whether this host has read what the log had at its start. */
    public boolean hasCaughtUp() {
        return endAtStart >= 0 && data.next() >= endAtStart;
    }

    /** Returns true once the record at this offset is read; false when that takes longer. */
    public Uni<Boolean> reached(long offset, Duration atMost) {
        return data.next() > offset ? Uni.createFrom().item(true)
                : Uni.createFrom().item(() -> data.next() > offset).onItem().delayIt().by(LOOK_AGAIN)
                        .repeat().until(reached -> reached).collect().last().replaceWith(true)
                        .ifNoItem().after(atMost).recoverWithItem(false);
    }

    /** Returns why the log cannot be read; null when it can. */
    String hindrance() {
        return hindrance;
    }

    /** Returns the verdict on the record with this id, once it is read. Ask before it is sent, and forget it after. */
    CompletableFuture<Verdict> verdict(UUID id) {
        return awaited.computeIfAbsent(id, _ -> new CompletableFuture<>());
    }

    void forget(UUID id) {
        awaited.remove(id);
    }

    /** The number of records that somebody waits for. */
    int awaited() {
        return awaited.size();
    }

    private void run() {
        while (!stopped) {
            try (var opened = open()) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                hindered(e);
            }
        }
    }

    private void hindered(RuntimeException failure) {
        var what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        if (!stopped && !what.equals(hindrance)) {
            Log.warnf("Reference data cannot be read, it is tried again: %s", what);
        }
        hindrance = what;
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void follow(KafkaConsumer<String, byte[]> opened) {
        topic.check(config.topic(), 1, "create it anew with one, and import what it had").await().indefinitely();
        var partition = new TopicPartition(config.topic(), 0);
        opened.assign(List.of(partition));
        opened.seek(partition, fold.next());
        if (endAtStart < 0) {
            endAtStart = opened.endOffsets(List.of(partition)).get(partition);
        }
        hindrance = null;
        while (!stopped) {
            var polled = opened.poll(POLL);
            if (!polled.isEmpty()) {
                take(polled);
            }
        }
    }

    /** Folds what came, shows it, and only then tells who waits for it: they find what they wrote. */
    private void take(Iterable<ConsumerRecord<String, byte[]>> polled) {
        var told = new ArrayList<Runnable>();
        for (var record : polled) {
            var verdict = judge(record);
            var id = ReferenceRecords.id(record);
            var waiting = id == null ? null : awaited.get(id);
            if (waiting != null) {
                told.add(() -> waiting.complete(verdict));
            }
        }
        bytes = fold.bytes();
        data = fold.snapshot();
        told.forEach(Runnable::run);
    }

    private Verdict judge(ConsumerRecord<String, byte[]> record) {
        var read = ReferenceRecords.read(record);
        if (read.isPresent()) {
            return fold.fold(read.get());
        }
        Log.warnf("Record %s-0@%d is no reference data", record.topic(), record.offset());
        fold.passed(record.offset());
        return Verdict.OUT_OF_ORDER;
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                // a quiet log is asked seldom; what comes is answered at once
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10_000,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 << 20), new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
