package replaydesk.sla.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.TargetChange;
import replaydesk.events.value.TargetChange.Kind;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Standing;
import replaydesk.sla.promise.PromisedTarget;

/** Compares a target, as the log has it, with its clock after an event that moved the clock. */
final class Assessment {

    private Assessment() {
    }

    /** Returns the changes in the order in which they apply; empty when the target agrees with the clock. */
    static List<TargetChange> changes(PromisedTarget target, Reading clock, UUID cause, Instant detectedAt) {
        var changes = new ArrayList<TargetChange>(2);
        boolean moved = moved(target, clock);
        var judged = target.settled() && moved ? null : target.breached();
        boolean standsStill = clock.standing() != Standing.RUNNING;
        var exhausted = exhausted(target, clock);
        if (!target.settled() && judged != null && (exhausted == null || exhausted.isAfter(judged))) {
            changes.add(disproved(target, cause));
            judged = null;
        }
        if (moved) {
            changes.add(standing(target, clock, cause));
        }
        if (standsStill && exhausted != null && judged == null && !(target.settled() && !moved)) {
            changes.add(breached(target, cause, exhausted, detectedAt));
        }
        return changes;
    }

    private static boolean moved(PromisedTarget target, Reading clock) {
        return target.standing() != clock.standing() || switch (clock.standing()) {
            case MET -> !clock.by().event().equals(target.met());
            case PAUSED -> !target.budget().minus(clock.worked()).equals(target.left());
            case RUNNING -> !exhausted(target, clock).equals(target.dueAt());
            case WITHDRAWN -> false;
        };
    }

    private static TargetChange standing(PromisedTarget target, Reading clock, UUID cause) {
        var worked = clock.worked();
        var left = target.budget().minus(worked);
        return switch (clock.standing()) {
            case MET -> TargetChange.met(target.id(), clock.by().event(), worked);
            case PAUSED -> TargetChange.paused(target.id(), cause, left);
            case RUNNING -> TargetChange.resumed(target.id(), cause, left, exhausted(target, clock));
            case WITHDRAWN -> TargetChange.withdrawn(target.id(), cause);
        };
    }

    private static Instant exhausted(PromisedTarget target, Reading clock) {
        return clock.exhausted(target.budget(), target.breached() == null ? target.dueAt() : target.breached());
    }

    /** Withdraws the breach, not the target: the change names the time when the breach was due. */
    private static TargetChange disproved(PromisedTarget target, UUID by) {
        return new TargetChange(Kind.WITHDRAWN, target.id(), by, null, null, null, target.breached(), null);
    }

    private static TargetChange breached(PromisedTarget target, UUID by, Instant dueAt, Instant detectedAt) {
        return new TargetChange(Kind.BREACHED, target.id(), by, null, null, null, dueAt, detectedAt);
    }
}
