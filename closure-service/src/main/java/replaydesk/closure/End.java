package replaydesk.closure;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.status.ReopeningWindow;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.CaseFact;

/**
 * How and when the case ended (R21): it was closed, or withdrawn without being worked off.
 *
 * @param code         how it was closed; null when it was withdrawn
 * @param withdrawnFor null when it was closed
 * @param at           business time: the window for coming back counts from it, so that an imported closing of last
 *                     year does not open it anew
 * @param by           pseudonymous; null when by time
 * @param comeback     the requester's first message within the window; null when there is none
 */
public record End(UUID event, ClosureCode code, WithdrawalReason withdrawnFor, Instant at, String by,
        Comeback comeback) {

    /** What the requester wrote after the end. */
    public record Comeback(UUID event, UUID message) {
    }

    static End of(CaseClosed closed, CaseFact fact) {
        return new End(fact.id(), closed.code(), null, fact.occurredAt(), closed.closedBy(), null);
    }

    static End of(CaseWithdrawn withdrawn, CaseFact fact) {
        return new End(fact.id(), null, withdrawn.reason(), fact.occurredAt(), withdrawn.by(), null);
    }

    /** The last moment at which the same case may come back (R22). */
    public Instant reopenUntil() {
        return ReopeningWindow.endOf(at);
    }

    /** Whether it was withdrawn as spam: only the desk brings such a case back. */
    public boolean spam() {
        return withdrawnFor == WithdrawalReason.SPAM;
    }

    /**
     * The requester wrote.
     *
     * @param told when the log had it: what is told late does not bring back what ended long before
     */
    End wrote(UUID messageEvent, UUID message, Instant told) {
        return comeback != null || spam() || told.isAfter(reopenUntil()) ? this
                : new End(event, code, withdrawnFor, at, by, new Comeback(messageEvent, message));
    }
}
