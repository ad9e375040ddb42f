package replaydesk.closure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.status.Ending;
import replaydesk.events.status.Resolution;
import replaydesk.kit.stage.Life;

/**
 * What closing needs to know of a case.
 *
 * @param ending     in which ways it is over
 * @param resolution whether it is solved, and how often it came back, as every stage folds it
 * @param proposal   null when none stands
 * @param obstacles  what keeps the case from closing by time, until it is cleared
 * @param schedule   null when no closure is announced
 * @param end        how it last ended; null while it is open
 */
public record ClosureCase(Ending ending, Resolution resolution, Assignment assignment, Proposal proposal,
        List<Obstacle> obstacles, Schedule schedule, End end) {

    static final ClosureCase NEW = new ClosureCase(Ending.NONE, Resolution.NONE, Assignment.NONE, null, List.of(), null,
            null);

    public ClosureCase {
        obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
    }

    public Life life() {
        return ending.merged() ? Life.MERGED : ending.withdrawn() ? Life.WITHDRAWN
                : ending.closed() ? Life.CLOSED : Life.OPEN;
    }

    /** Pseudonymous; null when nobody asked. */
    public String requester() {
        return resolution.requester();
    }

    /** How often it came back. */
    public int reopenings() {
        return resolution.reopenings();
    }

    /** The level that solved it (R12, R13); null when the code says that it was not solved. */
    public Integer solvedAt(ClosureCode code) {
        return !solved(code) ? null : proposal != null ? proposal.level() : assignment.level();
    }

    /** Whether the first line solved it without anybody else, and it never came back. */
    public boolean firstContact(ClosureCode code) {
        var level = solvedAt(code);
        return level != null && level == Assignment.FIRST_LINE && !assignment.moved() && reopenings() == 0;
    }

    private static boolean solved(ClosureCode code) {
        return code == ClosureCode.SOLVED || code == ClosureCode.SOLVED_WITH_WORKAROUND;
    }

    ClosureCase with(Resolution other) {
        return new ClosureCase(ending, other, assignment, proposal, obstacles, schedule, end);
    }

    ClosureCase with(Assignment other) {
        return new ClosureCase(ending, resolution, other, proposal, obstacles, schedule, end);
    }

    ClosureCase with(Proposal other) {
        return new ClosureCase(ending, resolution, assignment, other, obstacles, schedule, end);
    }

    ClosureCase with(Schedule other) {
        return new ClosureCase(ending, resolution, assignment, proposal, obstacles, other, end);
    }

    ClosureCase with(End other) {
        return new ClosureCase(ending, resolution, assignment, proposal, obstacles, schedule, other);
    }

    ClosureCase withoutProposal() {
        return with((Proposal) null);
    }

    ClosureCase withoutSchedule() {
        return with((Schedule) null);
    }

    /** Closed: what was asked is no longer waited for, and work that rested is over. */
    ClosureCase closed(End how) {
        return new ClosureCase(ending.close(), resolution, assignment, proposal, lasting(), null, how);
    }

    /** Taken back: nothing is waited for any more. */
    ClosureCase withdrawn(End how) {
        return new ClosureCase(ending.withdraw(), resolution, assignment, proposal, lasting(), null, how);
    }

    /** Goes on in another case: no closure stays announced. */
    ClosureCase merged() {
        return new ClosureCase(ending.merge(true), resolution, assignment, proposal, obstacles, null, end);
    }

    /** Goes on by itself after a merge was taken back: what stood before it stands again, from now on. */
    ClosureCase separated(UUID event, Instant at) {
        return new ClosureCase(ending.merge(false), resolution, assignment,
                proposal == null ? null : proposal.cleared(event, at), obstacles, null, end);
    }

    /** Came back: no solution stands. */
    ClosureCase reopened() {
        return new ClosureCase(ending.reopen(), resolution.reopen(), assignment, null, lasting(), null, null);
    }

    /** The obstacles that outlast the end of a case: a vendor who has it still has it. */
    private List<Obstacle> lasting() {
        return obstacles.stream().filter(o -> o.why() == ClosureObstacle.VENDOR_AT_WORK).toList();
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
        return left(without(o -> same(o, new Obstacle(why, event, about))), event, at);
    }

    /** The requester wrote: a reaction to everything that was asked. */
    ClosureCase heard(UUID event, Instant at) {
        return left(without(o -> o.why() == ClosureObstacle.INFORMATION_REQUESTED), event, at);
    }

    private ClosureCase left(List<Obstacle> left, UUID event, Instant at) {
        var last = left.isEmpty() && !obstacles.isEmpty() && proposal != null;
        return last ? with(left).with(proposal.cleared(event, at)) : with(left);
    }

    private ClosureCase with(List<Obstacle> others) {
        return new ClosureCase(ending, resolution, assignment, proposal, others, schedule, end);
    }

    private List<Obstacle> without(Predicate<Obstacle> gone) {
        return obstacles.stream().filter(gone.negate()).toList();
    }

    private static boolean same(Obstacle one, Obstacle other) {
        return one.why() == other.why() && (one.about() == null ? other.about() == null : one.about().equals(other.about()));
    }
}
