package replaydesk.history.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.status.Place;
import replaydesk.events.value.AssignmentReason;
import replaydesk.history.escalation.Move.Kind;
import replaydesk.history.escalation.Move.Outcome;

/**
 * What is known of an event beside its content.
 *
 * @param actor who decided, pseudonymous, or the service
 * @param at    the business time
 */
record Told(UUID event, int version, String actor, Instant at) {

    /** Returns the move that the event is; null for another event. */
    Move move(CaseEvent event, Place from, Place to, boolean bounced) {
        var made = switch (event) {
            case CaseRouted _ -> plain(Kind.ROUTED, null, null, List.of());
            case CaseAssigned e -> plain(Kind.ASSIGNED, e.specialist(), e.reason(), e.why());
            case CaseUnassigned e -> plain(Kind.UNASSIGNED, null, e.reason(), List.of());
            case CaseEscalated e -> new Move(this.event, version, Kind.ESCALATED, e.kind(), null, null, null, null,
                    e.specialist(), List.of(), e.manager(), e.reason(), e.tried(), e.rule(), actor, at, Outcome.STANDS,
                    false);
            case CaseHandedBack e -> new Move(this.event, version, Kind.HANDED_BACK, null, null, null, null, null,
                    e.specialist(), e.why(), null, e.reason(), e.tried(), null, actor, at, Outcome.STANDS, false);
            default -> null;
        };
        return made == null ? null : made.between(from, to, bounced);
    }

    private Move plain(Kind kind, String specialist, String reason, List<AssignmentReason> why) {
        return new Move(event, version, kind, null, null, null, null, null, specialist, why, null, reason, null, null,
                actor, at, Outcome.STANDS, false);
    }
}
