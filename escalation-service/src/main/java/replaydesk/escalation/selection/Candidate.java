package replaydesk.escalation.selection;

import java.time.Instant;
import replaydesk.escalation.reference.ListedSpecialists.Listed;

/**
 * A specialist of the team who might get a case.
 *
 * @param open     the number of open cases that the specialist has
 * @param lastCase when the specialist last got a case; null if never
 */
public record Candidate(Listed listed, int open, Instant lastCase) {

    String id() {
        return listed.id();
    }

    boolean isAtLimit() {
        var limit = listed.specialist().limit();
        return limit != null && open >= limit;
    }
}
