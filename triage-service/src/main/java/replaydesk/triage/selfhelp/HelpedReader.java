package replaydesk.triage.selfhelp;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.kafka.TopicFollower;
import replaydesk.kit.table.Generations;

/** Follows the topic of self-help and counts what it has, from where the table stands. */
@Singleton
final class HelpedReader {

    private static final Duration WRITE = Duration.ofSeconds(30);

    private final SelfHelpConfig config;
    private final HelpedTable table;
    private final TopicFollower follower;

    HelpedReader(SelfHelpConfig config, HelpedTable table, Generations generations, TopicAdmin topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.table = table;
        // the tables are there once the host has migrated them, which it does before it opens its projection
        this.follower = new TopicFollower(new TopicFollower.Reader("self-help", config.topic(), generations::isOpen,
                () -> topic.check(config.topic(), 1, "create it anew with one"),
                () -> table.position(config.topic()).await().atMost(WRITE), this::count), bootstrapServers);
    }

    void onStart(@Observes StartupEvent started) {
        follower.start();
    }

    void onStop(@Observes ShutdownEvent stopping) {
        follower.stop();
    }

    /** Completes once the record at this offset is counted, or after a while. */
    Uni<Void> counted(long offset) {
        return follower.reached(offset, config.awaitCount()).replaceWithVoid();
    }

    private void count(ConsumerRecords<String, byte[]> polled, long behind) {
        var helped = StreamSupport.stream(polled.spliterator(), false).map(HelpedRecords::read)
                .flatMap(Optional::stream).toList();
        table.add(helped, config.topic(), behind).await().atMost(WRITE);
    }
}
