package replaydesk.kit.referencelog;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.kafka.TopicFollower;
import replaydesk.kit.reference.ReferenceData;
import replaydesk.kit.reference.ReferenceFold;
import replaydesk.kit.reference.ReferenceFold.Verdict;

/**
 * Reads the whole log of reference data at the start, and follows it from then on, on a thread of its own. Is in no
 * consumer group: every instance reads everything. While the log is away, what was read stays in use.
 */
@Singleton
public final class ReferenceReader {

    private final ReferenceFold fold = new ReferenceFold();
    private final Map<UUID, CompletableFuture<Verdict>> awaited = new ConcurrentHashMap<>();
    private final TopicFollower follower;

    private volatile ReferenceData data = ReferenceData.NONE;
    private volatile long bytes;

    ReferenceReader(ReferenceConfig config, TopicAdmin topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.follower = new TopicFollower(new TopicFollower.Reader("reference-data", config.topic(),
                () -> true, () -> topic.check(config.topic(), 1, "create it anew with one, and import what it had"),
                fold::next,
                (polled, behind) -> take(polled)), bootstrapServers);
    }

    void onStart(@Observes StartupEvent started) {
        follower.start();
    }

    void onStop(@Observes ShutdownEvent stopping) {
        follower.stop();
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
        return follower.hasCaughtUp();
    }

    /** Returns true once the record at this offset is read; false when that takes longer. */
    public Uni<Boolean> reached(long offset, Duration atMost) {
        return follower.reached(offset, atMost);
    }

    /** Returns why the log cannot be read; null when it can. */
    String hindrance() {
        return follower.hindrance();
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
}
