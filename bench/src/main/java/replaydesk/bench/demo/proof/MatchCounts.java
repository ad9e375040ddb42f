package replaydesk.bench.demo.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts by fact and source how often a reported fact equals that of the replay, and that of the incident log.
 * Thread-safe.
 */
public final class MatchCounts {

    private final Map<Fact, Map<String, Count>> counts = new EnumMap<>(Fact.class);

    private static final class Count {
        private long sum;
        private int asReplayed;
        private int otherThanReplayed;
        private int asLogged;
        private int otherThanLogged;
        private int unsaid;
    }

    /**
     * Numbers of cases in which a source agrees on a fact.
     *
     * @param sum        of a number over all cases; absent for what is none, and where it was not told
     * @param asReplayed cases in which it is what the replay says
     * @param asLogged   cases in which it is what the incident log says
     * @param unsaid     cases of which the incident log says nothing
     */
    public record Row(String what, String source, Long sum, int asReplayed, int otherThanReplayed, int asLogged,
            int otherThanLogged, int unsaid) {
    }

    /** Counts a reported fact. Null stands for a source that does not report it. */
    synchronized void count(Fact fact, String source, String told, String replayed, String logged) {
        var count = counts.computeIfAbsent(fact, _ -> new LinkedHashMap<>()).computeIfAbsent(source, _ -> new Count());
        if (fact.counted() && told.matches("[0-9]{1,9}")) {
            count.sum += Long.parseLong(told);
        }
        if (replayed != null) {
            if (told.equals(replayed)) {
                count.asReplayed++;
            } else {
                count.otherThanReplayed++;
            }
        }
        if (logged == null) {
            count.unsaid++;
        } else if (told.equals(logged)) {
            count.asLogged++;
        } else {
            count.otherThanLogged++;
        }
    }

    /** Returns the counts by fact, in the order of reporting. */
    public synchronized List<Row> rows() {
        var rows = new ArrayList<Row>();
        counts.forEach((fact, sources) -> sources.forEach((source, count) -> rows.add(new Row(fact.words(), source,
                fact.counted() ? (Long) count.sum : null, count.asReplayed, count.otherThanReplayed, count.asLogged,
                count.otherThanLogged, count.unsaid))));
        return rows;
    }
}
