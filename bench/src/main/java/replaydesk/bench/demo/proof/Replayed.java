package replaydesk.bench.demo.proof;

import java.util.List;
import java.util.UUID;
import replaydesk.events.status.CaseStatus;

/**
 * A case as a fresh replay of the log finds it.
 *
 * @param incident the incident's number, as the registration names it
 * @param head the chain head in hex
 * @param groups the groups that the case was assigned to, one after the other, beginning with none, {@code ?}
 * @param reopenings the number of rejected solutions and of reopenings after closure
 * @param status the status at the end
 * @param comebacks the number of reopenings as the contract counts them
 * @param unread the number of accepted events whose payload cannot be read
 */
record Replayed(UUID caseId, String incident, int version, int judged, String head, List<String> groups, int reopenings,
        CaseStatus status, int comebacks, int unread) {

    /** Tells whether the case ends closed. */
    boolean closed() {
        return status == CaseStatus.CLOSED;
    }
}
