package replaydesk.history.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import replaydesk.kit.http.Problems;

/**
 * Up to where a reader has the log: the last offset of each partition, {@code 0@1041,3@17}. A partition that is not named
 * has not been read at all. Whoever kept the lines of an export that broke off can make it from them.
 *
 * @param offsets the last offset had, by partition
 */
record ExportCursor(SortedMap<Integer, Long> offsets) {

    static final ExportCursor START = new ExportCursor(new TreeMap<>());

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})@([0-9]{1,18})");
    private static final int MOST = 10_000;

    /** Reads the parameter {@code after}; 400 when it is not of the form. */
    static ExportCursor parse(String text) {
        var offsets = new TreeMap<Integer, Long>();
        for (var part : text.split(",", MOST)) {
            var matcher = TEXT.matcher(part);
            if (!matcher.matches() || offsets.put(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2))) != null) {
                throw Problems.invalidRequest("after", "Expected the last offset of each partition, such as 0@1041,3@17")
                        .exception();
            }
        }
        return new ExportCursor(offsets);
    }

    /** The first offset of the partition that the reader does not have. */
    long next(int partition) {
        return offsets.containsKey(partition) ? offsets.get(partition) + 1 : 0;
    }

    /** Whether the reader has nothing yet. */
    boolean isStart() {
        return offsets.isEmpty();
    }

    /** The cursor of a reader who has read every partition up to, and without, these offsets. */
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
