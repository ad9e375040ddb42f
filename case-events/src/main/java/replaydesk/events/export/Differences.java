package replaydesk.events.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects differences: keeps the first ones and counts all. */
final class Differences {

    static final int KEPT = 1000;

    private final Lines lines;
    private final List<Difference> kept = new ArrayList<>();
    private long count;

    Differences(Lines lines) {
        this.lines = lines;
    }

    void add(String what) {
        add(null, null, null, what);
    }

    void add(int partition, long offset, String what) {
        add(null, partition, offset, what);
    }

    void add(UUID caseId, Integer partition, Long offset, String what) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Difference(lines.number(), caseId, partition, offset, what));
        }
    }

    List<Difference> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
