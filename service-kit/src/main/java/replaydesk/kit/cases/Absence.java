package replaydesk.kit.cases;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.kit.await.LogEnds;
import replaydesk.kit.await.Positions;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.kafka.Partitioning;
import replaydesk.kit.partition.PartitionAssignment;

/**
 * Makes sure that a case is not there, or not as new as somebody saw it, before that is said: the log may have it, told
 * by another host, and this one not have folded it yet.
 */
@Singleton
final class Absence {

    private static final Duration STILL = Duration.ofSeconds(10);

    /** The fold and the end of a partition, and since when they were seen to be there. */
    private record Standing(long next, long end, long since) {

        boolean isAs(Standing other) {
            return next == other.next && end == other.end;
        }
    }

    private final LogEnds ends;
    private final Positions positions;
    private final PartitionAssignment assignment;
    private final LogConfig config;
    private final Map<Integer, Standing> standing = new ConcurrentHashMap<>();

    Absence(LogEnds ends, Positions positions, PartitionAssignment assignment, LogConfig config) {
        this.ends = ends;
        this.positions = positions;
        this.assignment = assignment;
        this.config = config;
    }

    /** Completes when all that the log has of the partition is folded; fails with {@link NotReady} if it takes long. */
    Uni<Void> isCertain(UUID id) {
        int partition = Partitioning.of(id.toString(), config.partitions());
        return ends.look().chain(now -> folded(partition, now.getOrDefault(partition, 0L)));
    }

    /** The same for a number, which does not tell the partition and is looked up in the database alone. */
    Uni<Void> isCertain() {
        return ends.look().chain(now -> Uni.join()
                .all(now.entrySet().stream().map(end -> folded(end.getKey(), end.getValue())).toList()).andFailFast())
                .chain(() -> positions.readable(config.awaitPosition()));
    }

    private Uni<Void> folded(int partition, long end) {
        if (end == 0 || standsStill(partition, end)) {
            return Uni.createFrom().voidItem();
        }
        var last = new LogPosition(config.topic(), partition, end - 1);
        return positions.reached(last, config.awaitPosition()).invoke(reached -> {
            if (!reached) {
                throw new NotReady("This host has not read yet all that the log has; ask again in a moment");
            }
        }).replaceWithVoid();
    }

    /** Offsets at a partition's end may hold no record, such as a transaction's marker: the fold does not pass them. */
    private boolean standsStill(int partition, long end) {
        var folded = assignment.owned().folded(partition);
        if (folded == null || folded.next() >= end) {
            return false;
        }
        var now = new Standing(folded.next(), end, System.nanoTime());
        var seen = standing.merge(partition, now, (before, latest) -> before.isAs(latest) ? before : latest);
        return now.since() - seen.since() > STILL.toNanos();
    }
}
