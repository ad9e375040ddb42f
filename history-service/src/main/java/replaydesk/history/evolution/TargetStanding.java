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
 * @param breached whether a breach of it stands
 */
public record TargetStanding(String id, Metric metric, Instant dueAt, TargetChange.Kind last, boolean breached) {

    static TargetStanding of(Target target) {
        return new TargetStanding(target.id(), target.metric(), target.dueAt(), null, false);
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

    private TargetStanding after(TargetChange change) {
        return switch (change.kind()) {
            case MET -> new TargetStanding(id, metric, dueAt, change.kind(), breached);
            case PAUSED -> new TargetStanding(id, metric, null, change.kind(), breached);
            case RESUMED, WARNED -> new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(),
                    change.kind(), breached);
            case BREACHED -> new TargetStanding(id, metric, change.dueAt() == null ? dueAt : change.dueAt(), change.kind(),
                    true);
            case WITHDRAWN -> new TargetStanding(id, metric, dueAt, change.kind(), false);
        };
    }
}
