package replaydesk.events.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reader that works as services do: it skips what it has read, stores folds as snapshots and may forget the rest at any
 * time.
 */
final class LogReader {

    final Map<Integer, ReadPosition> positions = new HashMap<>();
    final Map<UUID, List<Judgement>> judgements = new HashMap<>();
    private final Map<UUID, CaseFold> memory = new HashMap<>();
    private final Map<UUID, byte[]> store = new HashMap<>();

    ReadPosition position(int partition) {
        return positions.getOrDefault(partition, ReadPosition.START);
    }

    void read(int partition, long offset, Entry entry) {
        var position = position(partition);
        switch (position.step(offset)) {
            case REPEATED -> {
            }
            case GAP -> throw new AssertionError("nobody hands out offset " + offset + " at " + position);
            case NEXT -> {
                positions.put(partition, position.after(offset));
                judgements.computeIfAbsent(entry.caseId(), _ -> new ArrayList<>())
                        .add(fold(entry.caseId()).fold(entry.headers(), entry.value()));
            }
        }
    }

    private CaseFold fold(UUID caseId) {
        return memory.computeIfAbsent(caseId,
                id -> store.containsKey(id) ? FoldSnapshot.read(store.get(id)) : CaseFold.unknown());
    }

    /** Ends the batch: stores the known cases that it touched, as services do, and forgets what is in memory. */
    void endBatch() {
        memory.forEach((id, fold) -> {
            if (fold.known()) {
                store.put(id, FoldSnapshot.write(fold));
            }
        });
        memory.clear();
    }

    CaseFold of(UUID caseId) {
        return fold(caseId);
    }
}
