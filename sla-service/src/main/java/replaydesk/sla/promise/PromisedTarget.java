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
 * A target as the log has it: what was promised, and what was last said of it.
 *
 * @param dueAt    when the budget is used up, as last told; while it is paused, as if it had not been
 * @param met      the event that met it (R28)
 * @param worked   working time used, where it was met
 * @param left     working time left, where it is paused; negative once overdue
 * @param settled  met under an earlier promise: what was said of it then stands
 * @param warned   when the warning was due
 * @param breached when the budget was used up
 * @param detected when the breach was noticed
 * @param earlier  the breach of an earlier promise that was not met, which stays recorded; null when there was none
 */
public record PromisedTarget(String id, Metric metric, Duration budget, Instant dueAt, Standing standing, UUID met,
        Duration worked, Duration left, boolean settled, Instant warned, Instant breached, Instant detected,
        Breach earlier) {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /** When a budget was used up, and when that was noticed. */
    public record Breach(Instant at, Instant detected) {
    }

    /** The breach that is recorded: of this promise, or else of an earlier one; null when there was none. */
    public Breach recorded() {
        return breached != null ? new Breach(breached, detected) : earlier;
    }


    /** Whether there is a clock for the target, and what one needs to judge by: times that can be reckoned with. */
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

    /** The same under another promise: time used, what is met and what was breached stay, the rest is judged anew. */
    PromisedTarget promised(Target target) {
        var more = target.budget().minus(budget);
        boolean isMet = standing == Standing.MET;
        return new PromisedTarget(id, metric, target.budget(), target.dueAt(), standing, met, worked,
                left == null ? null : left.plus(more), isMet && !more.isZero() || settled, isMet ? warned : null,
                isMet ? breached : null, isMet ? detected : null, isMet ? earlier : recorded());
    }

    /**
     * What another budget makes of it: a first response that was given is not promised anew. The clock, not the difference
     * of the budgets, says when it is used up: it may have stood still in between.
     */
    Target under(Duration other, Reading clock) {
        if (metric == Metric.FIRST_RESPONSE && standing == Standing.MET) {
            return new Target(id, metric, dueAt, budget);
        }
        var due = clock.exhausted(other, null);
        return new Target(id, metric, due == null ? dueAt.plus(other.minus(budget)) : due, other);
    }

    /** When the warning is due while the clock runs. */
    public Instant warningDue() {
        return dueAt.minus(budget.multipliedBy(100 - Promises.WARNING_SHARE).dividedBy(100));
    }

    /** The target after what was said of it; a change without what its kind calls for says nothing. */
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

    /** A warning is due again once more of the budget is left than when it came. */
    private PromisedTarget warnedWhile(Duration remaining) {
        boolean early = remaining.multipliedBy(100).compareTo(budget.multipliedBy(100 - Promises.WARNING_SHARE)) > 0;
        return early ? judged(null, breached, detected) : this;
    }
}
