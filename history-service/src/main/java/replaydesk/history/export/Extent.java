package replaydesk.history.export;

import java.util.SortedMap;

/**
 * What one export covers, settled before its first line: the log goes on meanwhile.
 *
 * @param after what the reader has
 * @param until the offset of each partition before which it ends
 * @param whole whether it goes as far as this service had read; only then it ends with heads and an end
 */
record Extent(Selection selection, ExportCursor after, SortedMap<Integer, Long> until, boolean whole) {

    /** What to send as {@code after} for what follows. */
    String cursor() {
        return ExportCursor.before(until).toString();
    }

    /** The first partition that has something to export, from this one on; -1 when there is none. */
    int firstFrom(int partition) {
        return until.tailMap(partition).entrySet().stream().filter(end -> after.next(end.getKey()) < end.getValue())
                .mapToInt(end -> end.getKey()).findFirst().orElse(-1);
    }

    /** By partition, as PostgreSQL numbers the elements of an array from 1. */
    Long[] bounds() {
        var bounds = new Long[until.lastKey() + 1];
        until.forEach((partition, end) -> bounds[partition] = end);
        return bounds;
    }
}
