package replaydesk.closure.evolution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import replaydesk.events.status.Ending;
import replaydesk.events.status.Resolution;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.kit.stage.Life;

/**
 * The state that closure holds of a case.
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

    public static final ClosureCase NEW = new ClosureCase(Ending.NONE, Resolution.NONE, Assignment.NONE, null,
            List.of(), null, null);

    public ClosureCase {
        obstacles = obstacles == null ? List.of() : List.copyOf(obstacles);
    }

    public Life life() {
        return Life.of(ending);
    }

    /** Returns the requester's pseudonymous id; null when there is no requester. */
    public String requester() {
        return resolution.requester();
    }

    /** Returns how often the case was reopened. */
    public int reopenings() {
        return resolution.reopenings();
    }

    /** Returns the support level that solved the case (R12, R13); null when the code says that it was not solved. */
    public Integer solvedAt(ClosureCode code) {
        return !solved(code) ? null : proposal != null ? proposal.level() : assignment.level();
    }

    /** Tells whether the first line solved the case alone and it was never reopened. */
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

    /** Merges the case into another one: an announced closure no longer counts. */
    ClosureCase merged() {
        return new ClosureCase(ending.merge(true), resolution, assignment, proposal, obstacles, null, end);
    }

    /**
     * Takes a merge back: the solution that stood before it stands again, and its waiting time starts at this event.
     */
    ClosureCase separated(UUID event, Instant at) {
        return new ClosureCase(ending.merge(false), resolution, assignment,
                proposal == null ? null : proposal.cleared(event, at), obstacles, null, end);
    }

    /** Reopens the case: no solution stands. */
    ClosureCase reopened() {
        return new ClosureCase(ending.reopen(), resolution.reopen(), assignment, null, lasting(), null, null);
    }

    /** Returns the obstacles that outlast the end of a case: a vendor who has the case still has it. */
    private List<Obstacle> lasting() {
        return obstacles.stream().filter(o -> o.why() == ClosureObstacle.VENDOR_AT_WORK).toList();
    }

    /** Marks an announced closure as opposed, so that it is cancelled. */
    ClosureCase opposed(Obstacle obstacle) {
        return schedule == null ? this : with(schedule.against(obstacle));
    }

    /**
     * Adds an obstacle: until it is cleared, the case does not close by time, and an announced closure is cancelled.
     */
    ClosureCase hindered(Obstacle obstacle) {
        var all = Stream.concat(without(o -> same(o, obstacle)).stream(), Stream.of(obstacle)).toList();
        return opposed(obstacle).with(all);
    }

    /** Clears an obstacle. If it was the last one, the wait for the requester starts again. */
    ClosureCase cleared(ClosureObstacle why, UUID about, UUID event, Instant at) {
        return left(without(o -> same(o, new Obstacle(why, event, about))), event, at);
    }

    /** Clears all information requests, since the requester wrote: the message reacts to everything that was asked. */
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
        return one.why() == other.why()
                && (one.about() == null ? other.about() == null : one.about().equals(other.about()));
    }
}
