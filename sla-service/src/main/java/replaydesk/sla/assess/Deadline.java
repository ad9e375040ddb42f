package replaydesk.sla.assess;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Metric;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.clock.Standing;
import replaydesk.sla.promise.PromisedTarget;
import replaydesk.sla.promise.Promises;

/**
 * The next time at which a running clock makes a warning or a breach due (R27).
 *
 * @param targets the targets that it concerns
 */
public record Deadline(Instant due, List<PromisedTarget> targets) {

    /** Returns the next deadline; null when no clock runs towards one. */
    public static Deadline next(List<PromisedTarget> targets) {
        var due = targets.stream().map(Deadline::of).filter(time -> time != null).min(Instant::compareTo).orElse(null);
        return due == null ? null : new Deadline(due, targets.stream().filter(t -> due.equals(of(t))).toList());
    }

    private static Instant of(PromisedTarget target) {
        if (target.standing() != Standing.RUNNING || target.breached() != null) {
            return null;
        }
        return target.warned() == null ? target.warningDue() : target.dueAt();
    }

    /** Returns one event with all warnings and breaches due at this time. */
    public ServiceLevelAssessed assessed(Instant detectedAt) {
        return new ServiceLevelAssessed(targets.stream().map(target -> target.warned() == null
                ? TargetChange.warned(target.id(), Promises.WARNING_SHARE, due, detectedAt)
                : TargetChange.breached(target.id(), due, detectedAt)).toList());
    }

    /**
     * Returns the counters, besides {@code life}, on which the targets depend. If one of them had moved, the clock
     * might not have run until then.
     */
    public Counter[] reads() {
        Set<Counter> counters = EnumSet.noneOf(Counter.class);
        targets.forEach(target -> counters.addAll(target.metric() == Metric.FIRST_RESPONSE ? Set.of(Counter.RESPONSE)
                : Set.of(Counter.PROPOSAL, Counter.REQUEST, Counter.REQUESTER, Counter.WORK)));
        return counters.toArray(Counter[]::new);
    }
}
