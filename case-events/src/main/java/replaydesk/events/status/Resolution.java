package replaydesk.events.status;

import java.util.UUID;

/**
 * The solution that stands, and how often one did not hold (R17, R22).
 *
 * @param stands whether a solution was proposed, or helped before anyone worked on the case, and nothing voided it
 * @param proposal the one that stands; absent when it has no id, or none stands
 * @param reopenings how often the case came back
 */
public record Resolution(boolean stands, UUID proposal, int reopenings) {

    static final Resolution NONE = new Resolution(false, null, 0);

    Resolution propose(UUID id) {
        return new Resolution(true, id, reopenings);
    }

    /** Voids the solution if it is the one that stands; the case came back if it was not over. */
    Resolution reject(UUID id, boolean over) {
        boolean meant = id == null || proposal == null || id.equals(proposal);
        return stands && meant ? new Resolution(false, null, reopenings + (over ? 0 : 1)) : this;
    }

    Resolution reopen() {
        return new Resolution(false, null, reopenings + 1);
    }
}
