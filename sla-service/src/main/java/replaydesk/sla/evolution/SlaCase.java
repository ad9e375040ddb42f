package replaydesk.sla.evolution;

import java.util.UUID;
import replaydesk.events.status.Resolution;
import replaydesk.events.value.Priority;
import replaydesk.sla.clock.Moment;
import replaydesk.sla.clock.Stop;
import replaydesk.sla.clock.Timeline;
import replaydesk.sla.promise.Targets;

/**
 * The state that service levels hold of a case.
 *
 * @param timeline   the times on which its clocks depend; null before the registration
 * @param resolution tells whether the case is solved; the same in every stage
 * @param classified the latest classification; null before the first
 * @param priority   priority by that classification
 * @param targets    the targets, as the log has them
 * @param assessed   version of the case up to which the events that moved the clocks are assessed
 */
public record SlaCase(Timeline timeline, Resolution resolution, Moment classified, Priority priority, Targets targets,
        int assessed) {

    public static final SlaCase NEW = new SlaCase(null, null, null, null, null, 0);

    public SlaCase {
        resolution = resolution == null ? Resolution.NONE : resolution;
        targets = targets == null ? Targets.none() : targets;
    }

    /** Moves the clocks on. Stops that the timeline has summed up count as assessed. */
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

    /** Returns the id of the latest event that changed the targets. */
    public UUID said() {
        return targets.said();
    }
}
