package replaydesk.kit.partition;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import replaydesk.kit.table.PositionTable.Move;
import replaydesk.kit.table.PositionTable.Position;

/**
 * Partitions of this instance with their states, and the folded and committed positions of those it owns. Each
 * acquisition has a token of its own; state kept under an earlier token is no longer valid.
 */
public final class OwnedPartitions {

    private record Owned(Position folded, Position committed, Object token) {
    }

    private final Map<Integer, PartitionState> states = new ConcurrentHashMap<>();
    private final Map<Integer, Owned> owned = new ConcurrentHashMap<>();
    private final Map<Integer, Long> releasedAt = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    public OwnedPartitions() {
        this(System::nanoTime);
    }

    /** @param nanos the elapsed time in nanoseconds, which setting a clock does not change */
    OwnedPartitions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private void become(int partition, PartitionState state) {
        var before = states.getOrDefault(partition, PartitionState.UNASSIGNED);
        if (!before.canBecome(state)) {
            throw new IllegalStateException(
                    "Expected partition " + partition + " to become " + state + ", but it is " + before);
        }
        states.put(partition, state);
    }

    /** Notes that Kafka has assigned the partitions; they are acquired next, or later. */
    public void assigned(Collection<Integer> partitions) {
        partitions.forEach(p -> {
            become(p, PartitionState.ASSIGNED);
            releasedAt.put(p, nanos.getAsLong());
        });
    }

    /** Notes that the partitions are acquired: their positions carry this instance's epoch from here on. */
    public void acquired(Map<Integer, Position> positions) {
        positions.forEach((p, position) -> {
            become(p, PartitionState.OWNED);
            owned.put(p, new Owned(position, position, new Object()));
            releasedAt.remove(p);
        });
    }

    /** Releases partitions that another instance has acquired, or whose generation was replaced; they stay assigned. */
    public void release(Collection<Integer> partitions) {
        partitions.stream().filter(p -> states.get(p) != null && states.get(p) != PartitionState.UNASSIGNED)
                .forEach(p -> {
                    become(p, PartitionState.ASSIGNED);
                    owned.remove(p);
                    releasedAt.put(p, nanos.getAsLong());
                });
    }

    /** Notes that Kafka has revoked the partitions. */
    public void revoked(Collection<Integer> partitions) {
        partitions.forEach(p -> {
            states.remove(p);
            owned.remove(p);
            releasedAt.remove(p);
        });
    }

    /** Returns the partitions that have been assigned but not owned for at least this time. */
    public Set<Integer> toAcquire(Duration atLeast) {
        long now = nanos.getAsLong();
        return releasedAt.entrySet().stream().filter(e -> now - e.getValue() >= atLeast.toNanos())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Tells whether Kafka has assigned the partition to this instance, acquired or not. */
    public boolean isAssigned(int partition) {
        return states.getOrDefault(partition, PartitionState.UNASSIGNED) != PartitionState.UNASSIGNED;
    }

    public boolean owns(int partition) {
        return owned.containsKey(partition);
    }

    public Set<Integer> partitions() {
        return Set.copyOf(owned.keySet());
    }

    /** The token of the present acquisition; null when the partition is not owned. */
    public Object token(int partition) {
        var mine = owned.get(partition);
        return mine == null ? null : mine.token();
    }

    /** The folded position: that of the next record to fold; null when the partition is not owned. */
    public Position folded(int partition) {
        var mine = owned.get(partition);
        return mine == null ? null : mine.folded();
    }

    /** The committed position; null when the partition is not owned. */
    public Position committed(int partition) {
        var mine = owned.get(partition);
        return mine == null ? null : mine.committed();
    }

    /** The committed positions of all owned partitions, as a copy. */
    public Map<Integer, Position> committed() {
        var positions = new HashMap<Integer, Position>();
        owned.forEach((p, mine) -> positions.put(p, mine.committed()));
        return positions;
    }

    /** Notes a folded position, unless the partition was lost or acquired again meanwhile. */
    public void noteFolded(Move move) {
        owned.computeIfPresent(move.partition(), (p, mine) -> mine.folded().epoch() == move.epoch()
                ? new Owned(new Position(move.to(), move.epoch(), move.logTime()), mine.committed(), mine.token())
                : mine);
    }

    /** Notes a committed position, unless the partition was lost or acquired again meanwhile. */
    public void noteCommitted(Move move) {
        owned.computeIfPresent(move.partition(), (p, mine) -> mine.committed().epoch() == move.epoch()
                ? new Owned(mine.folded(), new Position(move.to(), move.epoch(), move.logTime()), mine.token()) : mine);
    }
}
