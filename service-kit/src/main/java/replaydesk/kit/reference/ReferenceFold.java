package replaydesk.kit.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds the log of reference data, record by record, and decides which of them count. A record counts only if no other
 * counted record lies between its basis and itself, and if its version is the next one of its document. So what the
 * writer checked at its basis holds where the record stands, and every reader comes to the same verdict without
 * checking anything. Not thread-safe.
 */
public final class ReferenceFold {

    /** Verdict on a record. */
    public enum Verdict {
        /** It counts. */
        COUNTED,
        /** Another record counted after its basis: the writer decides anew. */
        OVERTAKEN,
        /** Its version is not the next one, or its basis lies not before it: nobody wrote that by the rules. */
        OUT_OF_ORDER
    }

    private final List<ReferenceDocument> counted = new ArrayList<>();
    private final Map<ReferenceKey, Integer> versions = new HashMap<>();
    private long lastCounted = -1;
    private long next;
    private long bytes;

    /** Judges the next record and, if it counts, takes it in. */
    public Verdict fold(ReferenceRecord record) {
        passed(record.offset());
        var document = record.document();
        if (record.basis() >= record.offset() || record.basis() < -1) {
            return Verdict.OUT_OF_ORDER;
        }
        if (lastCounted > record.basis()) {
            return Verdict.OVERTAKEN;
        }
        if (document.version() != versions.getOrDefault(document.name(), 0) + 1) {
            return Verdict.OUT_OF_ORDER;
        }
        counted.add(document);
        versions.put(document.name(), document.version());
        lastCounted = record.offset();
        bytes += record.bytes();
        return Verdict.COUNTED;
    }

    /** Notes that the record at this offset was read; one that cannot be read counts for nothing. */
    public void passed(long offset) {
        next = Math.max(next, offset + 1);
    }

    /** The offset of the next record. */
    public long next() {
        return next;
    }

    /** The bytes of all values that count. */
    public long bytes() {
        return bytes;
    }

    /** Returns what counts so far. */
    public ReferenceData snapshot() {
        return ReferenceData.of(counted, next);
    }
}
