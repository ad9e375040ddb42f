package replaydesk.bench.demo.proof;

import java.util.List;
import java.util.UUID;

/**
 * The state of a case after a fresh replay of the log.
 *
 * @param head       the chain head in hex
 * @param groups     with which the case lay, one after the other, beginning with none, {@code ?}
 * @param reopenings solutions that were rejected, and closed cases that came back
 * @param assigned   whether it lies with anybody
 * @param facts      the reported facts, to be compared with those of other sources
 * @param unread     accepted events whose content can't be read
 */
record ReplayedCase(UUID caseId, int version, int judged, String head, List<String> groups, int reopenings,
        boolean assigned, ReportedFacts facts, int unread) {
}
