package replaydesk.escalation.load;

import java.time.Instant;

/**
 * Load of a specialist.
 *
 * @param open     number of open cases
 * @param lastCase when the specialist last got a case; null if never
 */
public record Load(int open, Instant lastCase) {

    public static final Load NONE = new Load(0, null);

    /** Returns the load with one case more. */
    Load plus(Instant at) {
        return new Load(open + 1, lastCase == null || at.isAfter(lastCase) ? at : lastCase);
    }
}
