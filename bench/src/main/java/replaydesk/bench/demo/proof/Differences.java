package replaydesk.bench.demo.proof;

import java.util.ArrayList;
import java.util.List;

/** The differences found: counts all of them and keeps the first fifty. Thread-safe. */
public final class Differences {

    private static final int MOST_KEPT = 50;

    private final List<String> first = new ArrayList<>();
    private long count;

    synchronized void add(String difference) {
        count++;
        if (first.size() < MOST_KEPT) {
            first.add(difference);
        }
    }

    public synchronized long count() {
        return count;
    }

    /** Returns the first fifty differences. */
    public synchronized List<String> first() {
        return List.copyOf(first);
    }
}
