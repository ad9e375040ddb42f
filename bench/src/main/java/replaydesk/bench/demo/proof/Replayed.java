package replaydesk.bench.demo.proof;

import java.util.List;
import java.util.UUID;
import replaydesk.events.status.CaseStatus;

/**
 * What a fresh replay of the log makes of a case.
 *
 * @param incident   the incident's number, as the registration names it
 * @param head       the chain head in hex
 * @param groups     with which the case lay, one after the other, beginning with none, {@code ?}
 * @param reopenings solutions that were rejected, and closed cases that came back
 * @param status     at the end
 * @param comebacks  how often it came back, as the contract counts it
 * @param unread     accepted events whose content can't be read
 */
record Replayed(UUID caseId, String incident, int version, int judged, String head, List<String> groups, int reopenings,
        CaseStatus status, int comebacks, int unread) {

    /** Whether it ends closed. */
    boolean closed() {
        return status == CaseStatus.CLOSED;
    }
}
