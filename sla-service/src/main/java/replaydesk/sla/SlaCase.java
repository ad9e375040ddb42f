package replaydesk.sla;

import java.util.UUID;
import replaydesk.events.value.Priority;
import replaydesk.events.status.Resolution;
import replaydesk.sla.clock.Moment;
import replaydesk.sla.clock.Stop;
import replaydesk.sla.clock.Timeline;
import replaydesk.sla.promise.Targets;

/**
 * What service levels need of a case.
 *
 * @param timeline   what its clocks depend on; null before the registration
 * @param resolution whether it is solved, as every stage folds it
 * @param classified the latest classification; null before the first
 * @param priority   by that classification
 * @param targets    as the log has them
 * @param assessed   the version of the case up to which what moved the clocks is assessed
 */
public record SlaCase(Timeline timeline, Resolution resolution, Moment classified, Priority priority, Targets targets,
        int assessed) {

    public SlaCase {
        resolution = resolution == null ? Resolution.NONE : resolution;
        targets = targets == null ? Targets.none() : targets;
    }

    static SlaCase unknown() {
        return new SlaCase(null, null, null, null, null, 0);
    }

    /** With the clocks moved on; a stop that is summed up is not assessed by itself any more. */
    SlaCase with(Timeline moved) {
        int summedUp = timeline == null || timeline.since().equals(moved.since()) ? 0 : timeline.stops().stream()
                .filter(stop -> stop.to() != null && moved.stops().stream().noneMatch(stop::isStopOf))
                .map(Stop::to).mapToInt(Moment::version).max().orElse(0);
        return new SlaCase(moved, resolution, classified, priority, targets, Math.max(assessed, summedUp));
    }

    SlaCase with(Resolution changed) {
        return new SlaCase(timeline, changed, classified, priority, targets, assessed);
    }

    SlaCase classified(Moment by, Priority as) {
        return new SlaCase(timeline, resolution, by, as, targets, assessed);
    }

    SlaCase with(Targets said, int upTo) {
        return new SlaCase(timeline, resolution, classified, priority, said, Math.max(assessed, upTo));
    }

    /** The event that last said something of the targets. */
    UUID said() {
        return targets.said();
    }
}
