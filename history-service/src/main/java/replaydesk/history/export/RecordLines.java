package replaydesk.history.export;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import replaydesk.events.export.ExportLine;
import replaydesk.events.export.Scope;
import replaydesk.events.log.Verdict;
import replaydesk.history.log.StoredRecord;

/**
 * Lines with the records of an export, partition by partition. The next chunk is read when the reader has taken the
 * last one.
 */
final class RecordLines {

    private static final int CHUNK = 250;

    private final ExportReads reads;
    private final Extent extent;
    private final String topic;
    private int partition;
    private long next;

    RecordLines(ExportReads reads, Extent extent, String topic) {
        this.reads = reads;
        this.extent = extent;
        this.topic = topic;
    }

    Multi<byte[]> stream() {
        enter(extent.firstFrom(0));
        return partition < 0 ? Multi.createFrom().empty()
                : Multi.createBy().repeating().uni(this::chunk).whilst(lines -> partition >= 0)
                        .filter(lines -> lines.length > 0);
    }

    private void enter(int first) {
        partition = first;
        next = first < 0 ? 0 : extent.after().next(first);
    }

    private Uni<byte[]> chunk() {
        long end = extent.until().get(partition);
        return reads.records(extent.selection(), partition, next, end, CHUNK).map(records -> {
            var lines = new ByteArrayOutputStream(records.size() * 2048);
            records.forEach(record -> {
                skipTo(record.offset(), lines);
                lines.writeBytes(line(record).toBytes());
                next = record.offset() + 1;
            });
            if (records.size() < CHUNK) {
                skipTo(end, lines);
                enter(extent.firstFrom(partition + 1));
            }
            return lines.toByteArray();
        });
    }

    /**
     * Writes a dead letter for every missing offset, in an export of the whole log. The log itself has no gaps: a
     * record that is missing here could not be judged.
     */
    private void skipTo(long offset, ByteArrayOutputStream lines) {
        if (extent.selection().scope() == Scope.LOG) {
            for (; next < offset; next++) {
                lines.writeBytes(new ExportLine.DeadLetter(partition, next).toBytes());
            }
        }
    }

    private ExportLine.Record line(StoredRecord record) {
        List<ExportLine.Header> headers = new ArrayList<>();
        record.headers().forEach((name, value) -> headers.add(new ExportLine.Header(name, value)));
        return new ExportLine.Record(topic, record.partition(), record.offset(), record.recordedAt(),
                record.caseId().toString().getBytes(StandardCharsets.US_ASCII), headers, record.value(),
                record.verdict(),
                record.verdict() == Verdict.UNKNOWN_CASE ? null : record.head());
    }
}
