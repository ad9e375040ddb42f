package replaydesk.history.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.status.Place;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.ReferenceVersion;

/**
 * A move of a case between levels or teams (R14, R20), or an escalation to a manager, with which it stays.
 *
 * @param event      id of the event
 * @param version    version of the case at that event
 * @param escalation absent unless it was escalated
 * @param fromLevel  absent where the case was at none, as are teams that are not known
 * @param toLevel    absent where the case went to nobody
 * @param specialist who got or kept the case, pseudonymous; absent when that was open
 * @param why        reasons for the specialist, where the team found one by itself or knew one
 * @param manager    who was told, pseudonymous
 * @param reason     why it moved; absent when nobody said so
 * @param tried      what was tried before; absent when nobody said so
 * @param rule       the rule that escalated it; absent when a person did
 * @param by         who decided, pseudonymous, or the service
 * @param outcome    what became of it
 * @param bounced    true if the case came back to where it was before the last move
 */
@Schema(name = "CaseMove", requiredProperties = {"event", "version", "kind", "at", "why", "outcome", "bounced"})
public record Move(UUID event, int version, Kind kind, EscalationKind escalation, Integer fromLevel, String fromTeam,
        Integer toLevel, String toTeam, String specialist, List<AssignmentReason> why, String manager, String reason,
        String tried, ReferenceVersion rule, String by, Instant at, Outcome outcome, boolean bounced) {

    /** Kinds of moves. */
    @Schema(name = "CaseMoveKind")
    public enum Kind { ROUTED, ASSIGNED, UNASSIGNED, ESCALATED, HANDED_BACK }

    /** What became of a move. */
    @Schema(name = "CaseMoveOutcome")
    public enum Outcome {
        /** The case is still there. */
        STANDS,
        /** It was escalated from there. */
        ESCALATED,
        /** It was handed back from there. */
        HANDED_BACK,
        /** It was routed or assigned elsewhere. */
        REASSIGNED,
        /** It ended there: closed, withdrawn or merged. */
        ENDED
    }

    Move with(Outcome changed) {
        return new Move(event, version, kind, escalation, fromLevel, fromTeam, toLevel, toTeam, specialist, why,
                manager, reason, tried, rule, by, at, changed, bounced);
    }

    Move between(Place from, Place to, boolean back) {
        return new Move(event, version, kind, escalation, from == null ? null : (Integer) from.level(),
                from == null ? null : from.team(), to == null ? null : (Integer) to.level(),
                to == null ? null : to.team(), specialist, why, manager, reason, tried, rule, by, at, outcome,
                back);
    }

    Outcome asOutcome() {
        return switch (kind) {
            case ESCALATED -> Outcome.ESCALATED;
            case HANDED_BACK -> Outcome.HANDED_BACK;
            case ROUTED, ASSIGNED, UNASSIGNED -> Outcome.REASSIGNED;
        };
    }
}
