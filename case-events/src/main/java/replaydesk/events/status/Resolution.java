package replaydesk.events.status;

import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;

/**
 * Standing solution of a case, and the number of times that the case came back (R17, R22). Every stage that needs to
 * know whether a case is solved, or how often it came back, folds this.
 *
 * @param requester the requester, pseudonymous; absent when nobody asked
 * @param stands whether a solution was proposed, or helped before anyone worked on the case, and nothing has voided it
 * @param proposal the id of the standing solution; absent when it has none, or when no solution stands
 * @param fixOpen whether the standing solution is a workaround that leaves the fix to be found
 * @param doubted whether the requester wrote after the solution and has not accepted it since
 * @param reopenings the number of times that the case came back
 */
public record Resolution(String requester, boolean stands, UUID proposal, boolean fixOpen, boolean doubted,
        int reopenings) {

    public static final Resolution NONE = new Resolution(null, false, null, false, false, 0);

    /**
     * Returns the resolution after an accepted event of any kind.
     *
     * @param over whether the case had ended before it
     */
    public Resolution after(CaseEvent event, boolean over) {
        return switch (event) {
            case CaseRegistered e when e.requester() != null -> askedBy(e.requester().id());
            case MessageReceived _ -> hear();
            case SelfHelpAccepted _ -> helpThemselves();
            case SolutionProposed e -> propose(e);
            case SolutionAccepted e -> accept(e);
            case SolutionRejected e -> reject(e.proposalId(), over);
            case CaseReopened _ -> reopen();
            default -> this;
        };
    }

    /**
     * Tells whether the case is solved: a solution stands that leaves nothing open, and the requester's last word was
     * not a message.
     */
    public boolean holds() {
        return stands && !doubted && !fixOpen;
    }

    public Resolution askedBy(String person) {
        return new Resolution(person, stands, proposal, fixOpen, doubted, reopenings);
    }

    /** Returns the resolution after the requester helped themselves: something stands that nobody proposed. */
    public Resolution helpThemselves() {
        return new Resolution(requester, true, null, false, false, reopenings);
    }

    public Resolution propose(SolutionProposed event) {
        return new Resolution(requester, true, event.proposalId(), event.leavesFixOpen(), false, reopenings);
    }

    /**
     * Returns the resolution after the requester wrote. A standing solution is doubted whatever the message says, since
     * the desk has to look at it.
     */
    public Resolution hear() {
        return stands ? new Resolution(requester, true, proposal, fixOpen, true, reopenings) : this;
    }

    /** Returns the resolution without doubt if the event accepts the standing solution and is the requester's word. */
    public Resolution accept(SolutionAccepted event) {
        return means(event.proposalId()) && event.isWordOf(requester)
                ? new Resolution(requester, true, proposal, fixOpen, false, reopenings) : this;
    }

    /** Voids the solution if it is the standing one. The case came back if it was not over. */
    public Resolution reject(UUID id, boolean over) {
        return means(id) ? new Resolution(requester, false, null, false, false, reopenings + (over ? 0 : 1)) : this;
    }

    public Resolution reopen() {
        return new Resolution(requester, false, null, false, false, reopenings + 1);
    }

    /** Tells whether the id means the standing solution. An event without an id means whichever stands. */
    public boolean means(UUID id) {
        return stands && (id == null || proposal == null || id.equals(proposal));
    }
}
