package replaydesk.bench.demo.proof;

import java.util.ArrayList;
import java.util.List;

/** The differences found: counts all of them and keeps the first fifty. Thread-safe. */
public final class Differences {

    private static final int MOST_TOLD = 50;

    private final List<String> told = new ArrayList<>();
    private long count;

    synchronized void add(String difference) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(difference);
        }
    }

    public synchronized long count() {
        return count;
    }

    /** The first fifty differences. */
    public synchronized List<String> told() {
        return List.copyOf(told);
    }
}
