package replaydesk.events.export;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Verdict;

/**
 * State of one case while an export is verified: its fold, the offset of its last record, and whether it differs
 * already.
 */
final class CaseTrail {

    final CaseFold fold = CaseFold.unknown();
    private final UUID id;
    private final int partition;
    private long offset = -1;
    private boolean differs;
    boolean headGiven;

    CaseTrail(UUID id, int partition) {
        this.id = id;
        this.partition = partition;
    }

    /**
     * Folds the case's next record and returns its verdict. Returns null, without folding, when the record is not the
     * next.
     */
    Verdict follow(ExportLine.Record record, EventHeaders headers, Differences differences) {
        if (record.partition() != partition) {
            differences.add(id, record.partition(), record.offset(),
                    "the case's records before are in partition " + partition);
            differs = true;
            return null;
        }
        if (record.offset() <= offset) {
            differences.add(id, partition, record.offset(),
                    "the record is there twice or out of order: the case's offset " + offset
                            + " came before");
            differs = true;
            return null;
        }
        offset = record.offset();
        var verdict = fold.fold(headers, record.value()).verdict();
        if (!differs && record.verdict() != null && record.verdict() != verdict) {
            differ(differences, "the verdict is " + verdict + ", but the export says " + record.verdict());
        } else if (!differs && record.head() != null && verdict != Verdict.UNKNOWN_CASE
                && !Arrays.equals(record.head(), fold.head())) {
            differ(differences, "the head after this record is " + hex(fold.head()) + ", but the export says "
                    + hex(record.head()));
        }
        return verdict;
    }

    /** Compares the fold with the head given for the case. A case that differed at a record is not reported again. */
    void compare(ExportLine.Head given, Differences differences) {
        if (headGiven) {
            differ(differences, "the case's head is given twice");
        }
        headGiven = true;
        if (differs) {
            return;
        }
        if (given.judged() != fold.judged() || given.version() != fold.version()) {
            differ(differences,
                    "up to this last record the case has version " + fold.version() + " and " + fold.judged()
                            + " judged records, but the export says " + given.version() + " and " + given.judged());
        } else if (!Arrays.equals(given.head(), fold.head())) {
            differ(differences, "the head after this last record is " + hex(fold.head()) + ", but the export says "
                    + hex(given.head()));
        }
    }

    void headMissing(Differences differences) {
        differ(differences, "no head is given for the case");
    }

    private void differ(Differences differences, String what) {
        differs = true;
        differences.add(id, partition, offset, what);
    }

    private static String hex(byte[] head) {
        return HexFormat.of().formatHex(head);
    }
}
