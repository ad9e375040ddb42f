package replaydesk.history.export;

import java.util.SortedMap;

/**
 * The extent of an export. It is fixed before the first line, since the log grows meanwhile.
 *
 * @param after offsets that the reader has
 * @param until offset of each partition before which the export ends
 * @param whole true if it reaches the position of this service; only then it ends with chain heads and an end line
 */
record Extent(Selection selection, ExportCursor after, SortedMap<Integer, Long> until, boolean whole) {

    /** Returns the value to send as {@code after} for the records behind this export. */
    String cursor() {
        return ExportCursor.before(until).toString();
    }

    /** Returns the first partition, from this one on, that has something to export; -1 when there is none. */
    int firstFrom(int partition) {
        return until.tailMap(partition).entrySet().stream().filter(end -> after.next(end.getKey()) < end.getValue())
                .mapToInt(end -> end.getKey()).findFirst().orElse(-1);
    }

    /** Returns the ends by partition. PostgreSQL counts the elements of the array from 1. */
    Long[] bounds() {
        var bounds = new Long[until.lastKey() + 1];
        until.forEach((partition, end) -> bounds[partition] = end);
        return bounds;
    }
}
