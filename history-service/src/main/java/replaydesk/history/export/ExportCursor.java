package replaydesk.history.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import replaydesk.kit.problem.Problems;

/**
 * The last offset of each partition that a reader has, {@code 0@1041,3@17}. The reader has nothing of a partition that
 * is not named. Whoever kept the lines of an interrupted export can make the cursor from them.
 *
 * @param offsets the last offset that the reader has, by partition
 */
record ExportCursor(SortedMap<Integer, Long> offsets) {

    static final ExportCursor START = new ExportCursor(new TreeMap<>());

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})@([0-9]{1,18})");
    private static final int MOST = 10_000;

    /** Reads the parameter {@code after}; a 400 problem when it is malformed. */
    static ExportCursor parse(String text) {
        var offsets = new TreeMap<Integer, Long>();
        for (var part : text.split(",", MOST)) {
            var matcher = TEXT.matcher(part);
            if (!matcher.matches()
                    || offsets.put(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2))) != null) {
                throw Problems
                        .invalidRequest("after", "Expected the last offset of each partition, such as 0@1041,3@17")
                        .exception();
            }
        }
        return new ExportCursor(offsets);
    }

    /** Returns the first offset of the partition that the reader does not have. */
    long next(int partition) {
        return offsets.containsKey(partition) ? offsets.get(partition) + 1 : 0;
    }

    /** Tells whether the reader has nothing yet. */
    boolean isStart() {
        return offsets.isEmpty();
    }

    /** Returns the cursor of a reader who has every partition up to, but not including, these offsets. */
    static ExportCursor before(Map<Integer, Long> next) {
        var offsets = new TreeMap<Integer, Long>();
        next.forEach((partition, offset) -> {
            if (offset > 0) {
                offsets.put(partition, offset - 1);
            }
        });
        return new ExportCursor(offsets);
    }

    @Override
    public String toString() {
        return offsets.entrySet().stream().map(e -> e.getKey() + "@" + e.getValue()).collect(Collectors.joining(","));
    }
}
