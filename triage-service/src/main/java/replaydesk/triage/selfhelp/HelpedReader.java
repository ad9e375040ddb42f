package replaydesk.triage.selfhelp;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.table.Generations;

/**
 * Follows the topic of self-help on a thread of its own, and counts what it has. Is in no consumer group: every
 * instance reads all of it, from where the table stands.
 */
@Singleton
final class HelpedReader {

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration WRITE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final long PAUSE_MILLIS = 500;

    private final SelfHelpConfig config;
    private final HelpedTable table;
    private final Generations generations;
    private final TopicAdmin topic;
    private final String bootstrapServers;

    private volatile long next = -1;
    private volatile boolean stopped;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private String hindrance;

    HelpedReader(SelfHelpConfig config, HelpedTable table, Generations generations, TopicAdmin topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.table = table;
        this.generations = generations;
        this.topic = topic;
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes StartupEvent started) {
        Thread.ofPlatform().name("self-help").daemon().start(this::run);
    }

    void onStop(@Observes ShutdownEvent stopping) {
        stopped = true;
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    /** Completes once the record at this offset is counted, or after a while. */
    Uni<Void> counted(long offset) {
        return next > offset ? Uni.createFrom().voidItem()
                : Uni.createFrom().item(() -> next > offset).onItem().delayIt().by(LOOK_AGAIN)
                        .repeat().until(reached -> reached).collect().last().replaceWithVoid()
                        .ifNoItem().after(config.awaitCount()).recoverWithItem((Void) null);
    }

    private void run() {
        // the tables are there once the host has migrated them, which it does before it opens its projection
        while (!stopped && !generations.isOpen()) {
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
        var what = String.valueOf(failure.getMessage());
        if (!stopped && !what.equals(hindrance)) {
            Log.warnf("Self-help cannot be counted, it is tried again: %s", what);
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
        topic.check(config.topic(), 1, "create it anew with one").await().indefinitely();
        var partition = new TopicPartition(config.topic(), 0);
        opened.assign(List.of(partition));
        long from = table.position(config.topic()).await().atMost(WRITE);
        opened.seek(partition, from);
        next = from;
        while (!stopped) {
            var polled = opened.poll(POLL);
            if (!polled.isEmpty()) {
                var helped = StreamSupport.stream(polled.spliterator(), false).map(HelpedRecords::read)
                        .flatMap(Optional::stream).toList();
                long passed = opened.position(partition);
                table.add(helped, config.topic(), passed).await().atMost(WRITE);
                next = passed;
                hindrance = null;
            }
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                // a quiet topic is asked seldom; what comes is answered at once
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10_000), new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
