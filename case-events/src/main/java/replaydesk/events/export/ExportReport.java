package replaydesk.events.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import replaydesk.events.log.Verdict;

/**
 * Result of verifying an export.
 *
 * @param records the number of records
 * @param unusable the number of records that cannot be judged, placeholders for dead letters included
 * @param verdicts the number of records with each verdict; every verdict is a key
 * @param heads the head of each case, folded from its records here
 * @param differences the first differences, in the order of their lines
 * @param differing the number of all differences
 */
public record ExportReport(ExportLine.Opening opening, long records, long unusable, Map<Verdict, Long> verdicts,
        SortedMap<UUID, ExportLine.Head> heads, List<Difference> differences, long differing) {

    /** The number of cases that the records opened. */
    public int cases() {
        return heads.size();
    }

    /** Tells whether the records are complete, in order and exactly those that the heads stand for. */
    public boolean sound() {
        return differing == 0;
    }
}
