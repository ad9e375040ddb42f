package replaydesk.closure;

import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.SolutionKind;

/**
 * The solution that stands proposed (R16, R17).
 *
 * @param broughtBy  the event that closing rests on: the proposal, or its acceptance
 * @param kind       what was proposed
 * @param level      that solved it; 0 for self-help
 * @param accepted   whether it was said to have helped
 * @param ground     the event that made scheduling the closure due: {@code broughtBy}, or what last cleared its way
 * @param groundAt   when the log had that event
 * @param wroteSince the requester's first message since, which nobody but a person can weigh; null when there is none
 */
public record Proposal(UUID broughtBy, SolutionKind kind, int level, boolean accepted, UUID ground, Instant groundAt,
        UUID wroteSince) {

    static Proposal standing(UUID event, SolutionKind kind, int level, Instant at) {
        return new Proposal(event, kind, level, false, event, at, null);
    }

    /** Accepted by the requester, which answers for what they wrote before it. */
    Proposal accepted(UUID event, Instant at) {
        return new Proposal(event, kind, level, true, event, at, null);
    }

    /** Nothing stands in the way any more, from this event on. */
    Proposal cleared(UUID event, Instant at) {
        return new Proposal(broughtBy, kind, level, accepted, event, at, wroteSince);
    }

    Proposal wrote(UUID message) {
        return wroteSince != null ? this
                : new Proposal(broughtBy, kind, level, accepted, ground, groundAt, message);
    }

    /** When the case closes by itself: at once when accepted, else after the silence. */
    public Instant closesAt(ClosingPolicy policy) {
        return accepted ? groundAt : groundAt.plus(policy.silence());
    }
}
