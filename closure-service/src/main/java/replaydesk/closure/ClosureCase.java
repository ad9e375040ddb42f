package replaydesk.closure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.kit.stage.Life;

/**
 * What closing needs to know of a case.
 *
 * @param requester  pseudonymous; null when nobody asked
 * @param proposal   null when none stands
 * @param obstacles  what keeps the case from closing by time, until it is cleared
 * @param schedule   null when no closure is announced
 * @param closed     how it last ended; null while it is open
 * @param reopenings how often it came back
 */
public record ClosureCase(Life life, String requester, Assignment assignment, Proposal proposal,
        List<Obstacle> obstacles, Schedule schedule, Closed closed, int reopenings) {

    static final ClosureCase NEW = new ClosureCase(Life.OPEN, null, Assignment.NONE, null, List.of(), null, null, 0);

    public ClosureCase {
        obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
    }

    /** The level that solved it (R12, R13); null when the code says that it was not solved. */
    public Integer solvedAt(ClosureCode code) {
        return !solved(code) ? null : proposal != null ? proposal.level() : assignment.level();
    }

    /** Whether the first line solved it without anybody else, and it never came back. */
    public boolean firstContact(ClosureCode code) {
        var level = solvedAt(code);
        return level != null && level == Assignment.FIRST_LINE && !assignment.moved() && reopenings == 0;
    }

    private static boolean solved(ClosureCode code) {
        return code == ClosureCode.SOLVED || code == ClosureCode.SOLVED_WITH_WORKAROUND;
    }

    ClosureCase askedBy(String person) {
        return new ClosureCase(life, person, assignment, proposal, obstacles, schedule, closed, reopenings);
    }

    ClosureCase with(Assignment other) {
        return new ClosureCase(life, requester, other, proposal, obstacles, schedule, closed, reopenings);
    }

    ClosureCase with(Proposal other) {
        return new ClosureCase(life, requester, assignment, other, obstacles, schedule, closed, reopenings);
    }

    ClosureCase with(Schedule other) {
        return new ClosureCase(life, requester, assignment, proposal, obstacles, other, closed, reopenings);
    }

    ClosureCase withoutProposal() {
        return with((Proposal) null);
    }

    ClosureCase withoutSchedule() {
        return with((Schedule) null);
    }

    ClosureCase with(Closed end) {
        return new ClosureCase(Life.CLOSED, requester, assignment, proposal, obstacles, null, end, reopenings);
    }

    /** Ended without being worked off: no closure stays announced. */
    ClosureCase ended(Life how) {
        return new ClosureCase(how, requester, assignment, proposal, obstacles, null, closed, reopenings);
    }

    /** Goes on by itself after a merge was taken back: what stood before it stands again, from now on. */
    ClosureCase separated(UUID event, Instant at) {
        var back = closed == null ? Life.OPEN : Life.CLOSED;
        return new ClosureCase(back, requester, assignment, proposal == null ? null : proposal.cleared(event, at),
                obstacles, null, closed, reopenings);
    }

    /** Came back: no solution stands, and what was asked before the end is no longer waited for. */
    ClosureCase reopened() {
        var left = obstacles.stream().filter(o -> o.why() != ClosureObstacle.INFORMATION_REQUESTED).toList();
        return new ClosureCase(Life.OPEN, requester, assignment, null, left, null, null, reopenings + 1);
    }

    /** An announced closure no longer stands. */
    ClosureCase opposed(Obstacle obstacle) {
        return schedule == null ? this : with(schedule.against(obstacle));
    }

    /** Closing by time is out of the question until the obstacle is cleared. */
    ClosureCase hindered(Obstacle obstacle) {
        var all = Stream.concat(without(o -> same(o, obstacle)).stream(), Stream.of(obstacle)).toList();
        return opposed(obstacle).with(all);
    }

    /** The obstacle is gone; where it was the last, the waiting for the requester begins anew. */
    ClosureCase cleared(ClosureObstacle why, UUID about, UUID event, Instant at) {
        var left = without(o -> same(o, new Obstacle(why, event, about)));
        var last = left.isEmpty() && !obstacles.isEmpty() && proposal != null;
        return last ? with(left).with(proposal.cleared(event, at)) : with(left);
    }

    private ClosureCase with(List<Obstacle> others) {
        return new ClosureCase(life, requester, assignment, proposal, others, schedule, closed, reopenings);
    }

    private List<Obstacle> without(Predicate<Obstacle> gone) {
        return obstacles.stream().filter(gone.negate()).toList();
    }

    private static boolean same(Obstacle one, Obstacle other) {
        return one.why() == other.why() && (one.about() == null ? other.about() == null : one.about().equals(other.about()));
    }
}
