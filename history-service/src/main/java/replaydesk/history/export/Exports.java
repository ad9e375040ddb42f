package replaydesk.history.export;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import replaydesk.events.export.ExportLine;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.problem.Problems;

/**
 * Exports the log, or some cases, as lines. An export after a cursor has no opening line: appended to the records that
 * the reader has, it makes the same export as one made at once.
 */
@Singleton
final class Exports {

    private final ExportReads reads;
    private final LogConfig log;

    Exports(ExportReads reads, LogConfig log) {
        this.reads = reads;
        this.log = log;
    }

    /** Determines the extent of the export. With a limit, it ends after so many records. */
    Uni<Extent> extent(Selection selection, ExportCursor after, Optional<Long> limit) {
        return reads.positions().chain(next -> {
            check(after, next);
            if (limit.isEmpty()) {
                return Uni.createFrom().item(new Extent(selection, after, next, true));
            }
            var all = new Extent(selection, after, next, true);
            return limited(all, new TreeMap<>(), next.firstKey(), limit.get());
        });
    }

    private static void check(ExportCursor after, SortedMap<Integer, Long> next) {
        after.offsets().forEach((partition, offset) -> {
            if (!next.containsKey(partition) || offset >= next.get(partition)) {
                throw Problems
                        .invalidRequest("after", "Expected offsets that this service has read, but " + partition + "@"
                                + offset + " is beyond")
                        .exception();
            }
        });
    }

    /** Goes through the partitions until the limit is used up. Later partitions end where the reader is. */
    private Uni<Extent> limited(Extent all, SortedMap<Integer, Long> until, int partition, long left) {
        if (partition > all.until().lastKey()) {
            return Uni.createFrom().item(new Extent(all.selection(), all.after(), until, until.equals(all.until())));
        }
        long from = all.after().next(partition);
        long end = all.until().get(partition);
        return reads.some(all.selection(), partition, from, end, left).chain(some -> {
            until.put(partition, some.records() < left ? end : left == 0 ? from : some.last() + 1);
            return limited(all, until, partition + 1, left - some.records());
        });
    }

    /** Returns the lines, several in one item, at the pace of the reader. */
    Multi<byte[]> lines(Extent extent) {
        var opening = extent.after().isStart()
                ? Multi.createFrom().item(ExportLine.Opening.of(extent.selection().scope(), log.topic()).toBytes())
                : Multi.createFrom().<byte[]>empty();
        var records = new RecordLines(reads, extent, log.topic());
        var heads = new HeadLines(reads, extent);
        return Multi.createBy().concatenating().streams(opening, records.stream(),
                extent.whole() ? heads.stream() : Multi.createFrom().empty(),
                extent.whole() ? end(extent, heads) : Multi.createFrom().empty());
    }

    private Multi<byte[]> end(Extent extent, HeadLines heads) {
        return Multi.createFrom().deferred(() -> reads.count(extent.selection(), extent.bounds())
                .map(records -> new ExportLine.End(records, heads.count()).toBytes()).toMulti());
    }
}
