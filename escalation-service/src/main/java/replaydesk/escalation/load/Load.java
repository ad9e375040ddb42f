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

    /** Returns the load with so many cases more. */
    Load more(int cases) {
        return new Load(open + cases, lastCase);
    }

    /** Returns the load with one case more, which came at this time. */
    Load plus(Instant at) {
        return new Load(open + 1, lastCase == null || at.isAfter(lastCase) ? at : lastCase);
    }
}
