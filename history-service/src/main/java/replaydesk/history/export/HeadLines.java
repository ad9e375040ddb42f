package replaydesk.history.export;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.util.UUID;

/**
 * Lines with the chain heads of an export's cases, by case id. The next chunk is read when the reader has taken the
 * last one.
 */
final class HeadLines {

    private static final int CHUNK = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final ExportReads reads;
    private final Extent extent;
    private UUID last = FIRST;
    private boolean more = true;
    private long count;

    HeadLines(ExportReads reads, Extent extent) {
        this.reads = reads;
        this.extent = extent;
    }

    Multi<byte[]> stream() {
        return Multi.createBy().repeating().uni(this::chunk).whilst(lines -> more).filter(lines -> lines.length > 0);
    }

    /** Returns the number of heads sent so far. */
    long count() {
        return count;
    }

    private Uni<byte[]> chunk() {
        return reads.heads(extent.selection(), last, extent.bounds(), CHUNK).map(heads -> {
            var lines = new ByteArrayOutputStream(heads.size() * 200);
            heads.forEach(head -> lines.writeBytes(head.toBytes()));
            count += heads.size();
            more = heads.size() == CHUNK;
            last = heads.isEmpty() ? last : heads.getLast().caseId();
            return lines.toByteArray();
        });
    }
}
