package replaydesk.kit.kafka;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows a topic of one partition on a thread of its own. Is in no consumer group: every instance reads everything.
 * What goes wrong is told once and tried again, from where the reader stands.
 */
public final class TopicFollower {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    /**
     * The reader of a topic.
     *
     * @param name    of the thread
     * @param isReady tells whether it can begin
     * @param check   fails unless the topic can be read; called before each beginning
     * @param from    tells the offset to begin with
     * @param take    takes records, and the offset behind them
     */
    public record Reader(String name, String topic, BooleanSupplier isReady, Supplier<Uni<Void>> check,
            LongSupplier from, BiConsumer<ConsumerRecords<String, byte[]>, Long> take) {
    }

    private final Reader reader;
    private final String bootstrapServers;

    private volatile long next = -1;
    private volatile long endAtStart = -1;
    private volatile String hindrance;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopped;

    public TopicFollower(Reader reader, String bootstrapServers) {
        this.reader = reader;
        this.bootstrapServers = bootstrapServers;
    }

    public void start() {
        Thread.ofPlatform().name(reader.name()).daemon().start(this::run);
    }

    public void stop() {
        stopped = true;
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    /** Returns the offset of the record that comes next; -1 as long as nothing could be read. */
    public long next() {
        return next;
    }

    /** Tells whether all is taken that the topic had when it was first read. */
    public boolean hasCaughtUp() {
        return endAtStart >= 0 && next >= endAtStart;
    }

    /** Returns why the topic cannot be read; null when it can. */
    public String hindrance() {
        return hindrance;
    }

    /** Returns true once the record at this offset is taken; false when that takes longer. */
    public Uni<Boolean> reached(long offset, Duration atMost) {
        return next > offset ? Uni.createFrom().item(true)
                : Uni.createFrom().item(() -> next > offset).onItem().delayIt().by(LOOK_AGAIN)
                        .repeat().until(reached -> reached).collect().last().replaceWith(true)
                        .ifNoItem().after(atMost).recoverWithItem(false);
    }

    private void run() {
        while (!stopped && !reader.isReady().getAsBoolean()) {
            pause();
        }
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
            Log.warnf("The topic %s cannot be read, it is tried again: %s", reader.topic(), what);
        }
        hindrance = what;
        pause();
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void follow(KafkaConsumer<String, byte[]> opened) {
        reader.check().get().await().indefinitely();
        var partition = new TopicPartition(reader.topic(), 0);
        opened.assign(List.of(partition));
        long from = reader.from().getAsLong();
        opened.seek(partition, from);
        next = from;
        if (endAtStart < 0) {
            endAtStart = opened.endOffsets(List.of(partition)).get(partition);
        }
        hindrance = null;
        while (!stopped) {
            var polled = opened.poll(POLL);
            if (!polled.isEmpty()) {
                long behind = opened.position(partition);
                reader.take().accept(polled, behind);
                next = behind;
            }
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                // a quiet topic is asked seldom; what comes is answered at once
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10_000,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 << 20), new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
