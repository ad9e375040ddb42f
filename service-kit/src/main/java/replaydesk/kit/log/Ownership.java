package replaydesk.kit.log;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The partitions that this instance has taken over, and where it stands in each. */
final class Ownership {

    private final Map<Integer, PositionTable.Position> positions = new ConcurrentHashMap<>();

    void taken(Map<Integer, PositionTable.Position> taken) {
        positions.putAll(taken);
    }

    void lost(Collection<Integer> partitions) {
        positions.keySet().removeAll(partitions);
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
