package replaydesk.kit.log;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The partitions that this instance has taken over, where it stands in each, and the cases that it has at hand. */
final class Ownership {

    private final Map<Integer, PositionTable.Position> positions = new ConcurrentHashMap<>();
    private final Map<Integer, Object> tenures = new ConcurrentHashMap<>();
    private final KeptCases kept;

    /** @param keepBytes how much of the cases' stored form is kept at hand */
    Ownership(long keepBytes) {
        kept = new KeptCases(keepBytes);
    }

    void taken(Map<Integer, PositionTable.Position> taken) {
        taken.keySet().forEach(partition -> tenures.put(partition, new Object()));
        positions.putAll(taken);
    }

    void lost(Collection<Integer> partitions) {
        positions.keySet().removeAll(partitions);
        tenures.keySet().removeAll(partitions);
    }

    /** Stands for the time from a take-over to the next; null when the partition is not this instance's own. */
    Object tenure(int partition) {
        return tenures.get(partition);
    }

    KeptCases kept() {
        return kept;
    }

    boolean owns(int partition) {
        return positions.containsKey(partition);
    }

    Set<Integer> partitions() {
        return Set.copyOf(positions.keySet());
    }

    /** Where this instance stands in all of them, as a copy. */
    Map<Integer, PositionTable.Position> positions() {
        return Map.copyOf(positions);
    }

    /** Where this instance stands; null when the partition is not its own. */
    PositionTable.Position position(int partition) {
        return positions.get(partition);
    }

    /** Notes a committed move, unless the partition was lost or taken anew meanwhile. */
    void moved(PositionTable.Move move) {
        positions.computeIfPresent(move.partition(), (p, position) -> position.epoch() == move.epoch()
                ? new PositionTable.Position(move.to(), move.epoch(), later(position.logTime(), move.logTime()))
                : position);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
