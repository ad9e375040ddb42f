package replaydesk.history.evolution;

import java.time.Instant;
import java.util.List;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;

/**
 * A target and its latest change.
 *
 * @param dueAt    absent while the clock is paused
 * @param last     kind of the latest change; absent while there is none
 * @param breached true if a breach is recorded, also of an earlier promise
 * @param earlier  true if an earlier promise was breached
 */
public record TargetStanding(String id, Metric metric, Instant dueAt, TargetChange.Kind last, boolean breached,
        boolean earlier) {

    static TargetStanding of(Target target) {
        return new TargetStanding(target.id(), target.metric(), target.dueAt(), null, false, false);
    }

    /** Returns the target under another promise. A recorded breach stays. */
    TargetStanding promised(Target target) {
        return new TargetStanding(id, target.metric(), target.dueAt(), null, breached, breached);
    }

    TargetStanding after(List<TargetChange> changes) {
        var standing = this;
        for (var change : changes) {
            if (change.kind() != null && id != null && id.equals(change.target())) {
                standing = standing.after(change);
            }
        }
        return standing;
    }

    /** Applies a change. A withdrawal that gives the due time of the breach withdraws the breach, not the target. */
    private TargetStanding after(TargetChange change) {
        return switch (change.kind()) {
            case MET -> new TargetStanding(id, metric, dueAt, change.kind(), breached, earlier);
            case PAUSED -> new TargetStanding(id, metric, null, change.kind(), breached, earlier);
            case RESUMED, WARNED -> new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(),
                    change.kind(), breached, earlier);
            case BREACHED ->
                    new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(), change.kind(),
                            true, earlier);
            case WITHDRAWN -> new TargetStanding(id, metric, dueAt, change.kind(),
                    change.dueAt() == null ? breached : earlier, earlier);
        };
    }
}
