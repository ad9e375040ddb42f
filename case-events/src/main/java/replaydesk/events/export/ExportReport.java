package replaydesk.events.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import replaydesk.events.log.Verdict;

/**
 * What the verification of an export found.
 *
 * @param records how many records it has
 * @param unusable how many of them, and of those that only stand for a dead letter, cannot be judged
 * @param verdicts how many records got each verdict; every verdict is there
 * @param heads what the records of each case came to when folded here
 * @param differences the first of them, in the order of their lines
 * @param differing how many there are in all
 */
public record ExportReport(ExportLine.Opening opening, long records, long unusable, Map<Verdict, Long> verdicts,
        SortedMap<UUID, ExportLine.Head> heads, List<Difference> differences, long differing) {

    /** How many cases its records opened. */
    public int cases() {
        return heads.size();
    }

    /** Whether the records are complete, in order and exactly those that the heads stand for. */
    public boolean sound() {
        return differing == 0;
    }
}
