package replaydesk.closure.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.status.ReopeningWindow;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.CaseFact;

/**
 * The end of a case (R21): its closing, or its withdrawal without being worked off.
 *
 * @param code         outcome of the closing; null for a withdrawal
 * @param withdrawnFor reason of the withdrawal; null for a closing
 * @param at           business time: the window for coming back counts from it, so that an imported closing of last
 *                     year does not open it anew
 * @param by           pseudonymous id of the person who ended it; null when it closed by time
 * @param comeback     the requester's first message within the window; null when there is none
 */
public record End(UUID event, ClosureCode code, WithdrawalReason withdrawnFor, Instant at, String by,
        Comeback comeback) {

    /** A message that the requester sent after the end. */
    public record Comeback(UUID event, UUID message) {
    }

    static End of(CaseClosed closed, CaseFact fact) {
        return new End(fact.id(), closed.code(), null, fact.occurredAt(), closed.closedBy(), null);
    }

    static End of(CaseWithdrawn withdrawn, CaseFact fact) {
        return new End(fact.id(), null, withdrawn.reason(), fact.occurredAt(), withdrawn.by(), null);
    }

    /** Returns the last moment at which the case may be reopened (R22). */
    public Instant reopenUntil() {
        return ReopeningWindow.endOf(at);
    }

    /** Tells whether the case was withdrawn as spam. Only the desk reopens such a case. */
    public boolean spam() {
        return withdrawnFor == WithdrawalReason.SPAM;
    }

    /**
     * Notes a message of the requester.
     *
     * @param told time when the log received it, so that a message that is told late does not reopen a case
     */
    End wrote(UUID messageEvent, UUID message, Instant told) {
        return comeback != null || spam() || told.isAfter(reopenUntil()) ? this
                : new End(event, code, withdrawnFor, at, by, new Comeback(messageEvent, message));
    }
}
