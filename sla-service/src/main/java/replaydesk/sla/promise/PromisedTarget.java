package replaydesk.sla.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Standing;

/**
 * A target as the log has it: the promise, and what was last recorded of it.
 *
 * @param dueAt    time when the budget is used up, as last recorded; while paused, the time from before the pause
 * @param met      the event that met it (R28)
 * @param worked   working time used; null unless it is met
 * @param left     working time left, negative once overdue; null unless it is paused
 * @param settled  true if it was met under an earlier promise: what was recorded then stays
 * @param warned   time when the warning was due
 * @param breached time when the budget was used up
 * @param detected time when the breach was detected
 * @param earlier  the breach of an earlier promise that was not met, which stays recorded; null when there was none
 */
public record PromisedTarget(String id, Metric metric, Duration budget, Instant dueAt, Standing standing, UUID met,
        Duration worked, Duration left, boolean settled, Instant warned, Instant breached, Instant detected,
        Breach earlier) {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** The times at which a budget was used up and at which that was noticed. */
    public record Breach(Instant at, Instant detected) {
    }

    /** Returns the recorded breach: of this promise, or else of an earlier one; null when there was none. */
    public Breach recorded() {
        return breached != null ? new Breach(breached, detected) : earlier;
    }

    /** Tells whether the target has a clock and values to judge by: times that can be reckoned with. */
    static boolean usable(Target target) {
        return target.id() != null && target.metric() != null && Reading.measures(target.metric())
                && isTime(target.dueAt()) && isBudget(target.budget());
    }

    private static boolean isTime(Instant time) {
        return time != null && !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    private static boolean isBudget(Duration budget) {
        return budget != null && !budget.isNegative() && budget.compareTo(LONGEST) <= 0;
    }

    static PromisedTarget of(Target target) {
        return new PromisedTarget(target.id(), target.metric(), target.budget(), target.dueAt(), Standing.RUNNING, null,
                null, null, false, null, null, null, null);
    }

    /**
     * Returns the target under another promise. Time used, what is met and what was breached stay; the rest is assessed
     * again.
     */
    PromisedTarget promised(Target target) {
        var more = target.budget().minus(budget);
        boolean isMet = standing == Standing.MET;
        return new PromisedTarget(id, metric, target.budget(), target.dueAt(), standing, met, worked,
                left == null ? null : left.plus(more), isMet && !more.isZero() || settled, isMet ? warned : null,
                isMet ? breached : null, isMet ? detected : null, isMet ? earlier : recorded());
    }

    /**
     * Returns the promise for another budget. A first response that was given is not promised again. The due time comes
     * from the clock, not from the difference of the budgets, since the clock may have been stopped in between.
     */
    Target under(Duration other, Reading clock) {
        if (metric == Metric.FIRST_RESPONSE && standing == Standing.MET) {
            return new Target(id, metric, dueAt, budget);
        }
        var due = clock.exhausted(other, null);
        return new Target(id, metric, due == null ? dueAt.plus(other.minus(budget)) : due, other);
    }

    /** Returns the time when the warning is due if the clock runs on. */
    public Instant warningDue() {
        return dueAt.minus(budget.multipliedBy(100 - Promises.WARNING_SHARE).dividedBy(100));
    }

    /** Returns the target after a recorded change. A change that lacks what its kind requires has no effect. */
    PromisedTarget after(TargetChange change) {
        return !complete(change) ? this : switch (change.kind()) {
            case MET -> stands(Standing.MET, dueAt, change.event(), change.worked(), null);
            case PAUSED -> stands(Standing.PAUSED, dueAt, null, null, change.left());
            case RESUMED -> stands(Standing.RUNNING, change.dueAt(), null, null, null).warnedWhile(change.left());
            case WARNED -> judged(change.dueAt(), breached, detected);
            case BREACHED -> judged(warned, change.dueAt(), change.detectedAt());
            case WITHDRAWN -> change.dueAt() != null ? judged(warned, null, null)
                    : stands(Standing.WITHDRAWN, dueAt, null, null, null);
        };
    }

    private static boolean complete(TargetChange change) {
        return switch (change.kind()) {
            case null -> false;
            case MET -> change.event() != null;
            case PAUSED -> change.left() != null;
            case RESUMED -> change.left() != null && change.dueAt() != null;
            case WARNED, BREACHED -> change.dueAt() != null;
            case WITHDRAWN -> true;
        };
    }

    private PromisedTarget stands(Standing now, Instant due, UUID metBy, Duration used, Duration remaining) {
        return new PromisedTarget(id, metric, budget, due, now, metBy, used, remaining, false, settled ? null : warned,
                settled ? null : breached, settled ? null : detected, earlier);
    }

    private PromisedTarget judged(Instant warning, Instant breach, Instant noticed) {
        return new PromisedTarget(id, metric, budget, dueAt, standing, met, worked, left, settled, warning, breach,
                noticed, earlier);
    }

    /** Clears the warning if less of the budget is used than when a warning is due, so that it becomes due again. */
    private PromisedTarget warnedWhile(Duration remaining) {
        boolean early = remaining.multipliedBy(100).compareTo(budget.multipliedBy(100 - Promises.WARNING_SHARE)) > 0;
        return early ? judged(null, breached, detected) : this;
    }
}
