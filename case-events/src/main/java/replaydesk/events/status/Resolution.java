package replaydesk.events.status;

import java.util.UUID;
import replaydesk.events.catalogue.SolutionAccepted;

/**
 * The solution that stands, and how often one did not hold (R17, R22). Every stage that asks whether a case is solved,
 * or how often it came back, folds this.
 *
 * @param requester  pseudonymous; absent when nobody asked
 * @param stands     whether a solution was proposed, or helped before anyone worked on the case, and nothing voided it
 * @param proposal   the one that stands; absent when it has no id, or none stands
 * @param doubted    whether the requester wrote since, and has not accepted it after that
 * @param reopenings how often the case came back
 */
public record Resolution(String requester, boolean stands, UUID proposal, boolean doubted, int reopenings) {

    public static final Resolution NONE = new Resolution(null, false, null, false, 0);

    /** Whether the case is solved: a solution stands, and the requester's last word is not a message. */
    public boolean holds() {
        return stands && !doubted;
    }

    public Resolution askedBy(String person) {
        return new Resolution(person, stands, proposal, doubted, reopenings);
    }

    public Resolution propose(UUID id) {
        return new Resolution(requester, true, id, false, reopenings);
    }

    /** The requester wrote: whatever it says, the desk has to look at it. */
    public Resolution hear() {
        return stands ? new Resolution(requester, true, proposal, true, reopenings) : this;
    }

    /** Settles what the requester wrote before, if it is the requester's word on the solution that stands. */
    public Resolution accept(SolutionAccepted event) {
        return means(event.proposalId()) && event.isWordOf(requester)
                ? new Resolution(requester, true, proposal, false, reopenings) : this;
    }

    /** Voids the solution if it is the one that stands; the case came back if it was not over. */
    public Resolution reject(UUID id, boolean over) {
        return means(id) ? new Resolution(requester, false, null, false, reopenings + (over ? 0 : 1)) : this;
    }

    public Resolution reopen() {
        return new Resolution(requester, false, null, false, reopenings + 1);
    }

    /** Whether that solution stands; an event without an id means whichever stands. */
    public boolean means(UUID id) {
        return stands && (id == null || proposal == null || id.equals(proposal));
    }
}
