package replaydesk.history.evolution;

import java.time.Instant;
import java.util.List;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;

/**
 * A target and the last thing that became of it.
 *
 * @param dueAt    absent while the clock rests
 * @param last     absent while nothing has
 * @param breached whether a breach of it stands, also one of an earlier promise
 * @param earlier  whether an earlier promise was breached
 */
public record TargetStanding(String id, Metric metric, Instant dueAt, TargetChange.Kind last, boolean breached,
        boolean earlier) {

    static TargetStanding of(Target target) {
        return new TargetStanding(target.id(), target.metric(), target.dueAt(), null, false, false);
    }

    /** The same under another promise: what was breached stays so. */
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

    /** A withdrawal that says when the breach was due takes back the breach, and not the target. */
    private TargetStanding after(TargetChange change) {
        return switch (change.kind()) {
            case MET -> new TargetStanding(id, metric, dueAt, change.kind(), breached, earlier);
            case PAUSED -> new TargetStanding(id, metric, null, change.kind(), breached, earlier);
            case RESUMED, WARNED -> new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(),
                    change.kind(), breached, earlier);
            case BREACHED -> new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(), change.kind(),
                    true, earlier);
            case WITHDRAWN -> new TargetStanding(id, metric, dueAt, change.kind(),
                    change.dueAt() == null ? breached : earlier, earlier);
        };
    }
}
