package replaydesk.closure.evolution;

import java.time.Instant;
import java.util.UUID;
import replaydesk.closure.reference.ClosingPolicy;
import replaydesk.events.value.SolutionKind;

/**
 * The standing solution (R16, R17).
 *
 * @param broughtBy  the event that a closure rests on: the proposal, or its acceptance
 * @param kind       kind of the solution
 * @param level      support level that solved the case; 0 for self-help
 * @param accepted   true once the requester said that it helped
 * @param ground     the event that made the announcement of a closure due: {@code broughtBy}, or the one that cleared
 *                   the last obstacle
 * @param groundAt   time when the log received that event
 * @param wroteSince the requester's first message since, which only a person can judge; null when there is none
 */
public record Proposal(UUID broughtBy, SolutionKind kind, int level, boolean accepted, UUID ground, Instant groundAt,
        UUID wroteSince) {

    static Proposal standing(UUID event, SolutionKind kind, int level, Instant at) {
        return new Proposal(event, kind, level, false, event, at, null);
    }

    /** Accepts the solution. The acceptance settles the messages that the requester wrote before it. */
    Proposal accepted(UUID event, Instant at) {
        return new Proposal(event, kind, level, true, event, at, null);
    }

    /** Records that no obstacle is left from this event on. */
    Proposal cleared(UUID event, Instant at) {
        return new Proposal(broughtBy, kind, level, accepted, event, at, wroteSince);
    }

    Proposal wrote(UUID message) {
        return wroteSince != null ? this
                : new Proposal(broughtBy, kind, level, accepted, ground, groundAt, message);
    }

    /** Returns the time when the case closes by itself: at once if accepted, else after the silence. */
    public Instant closesAt(ClosingPolicy policy) {
        return accepted ? groundAt : groundAt.plus(policy.silence());
    }
}
