package replaydesk.sla.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.clock.Moment;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Timeline;
import replaydesk.sla.promise.Targets;

/**
 * The first event, in the log's order, that changed a target and is not assessed yet.
 *
 * @param cause   the event
 * @param changes its changes, as if detected at the epoch
 */
public record PendingAssessment(Moment cause, List<TargetChange> changes) {

    /**
     * Returns the first pending event; null when everything is assessed.
     *
     * @param assessed version of the case up to which the events are assessed
     */
    public static PendingAssessment first(Targets targets, Timeline timeline, int assessed) {
        if (!targets.set()) {
            return null;
        }
        var moment = timeline.nextAfter(assessed);
        while (moment != null) {
            var changes = changes(targets, timeline, moment, Instant.EPOCH);
            if (!changes.isEmpty()) {
                return new PendingAssessment(moment, changes);
            }
            moment = timeline.nextAfter(moment.version());
        }
        return null;
    }

    /** Returns one event with all changes that the pending event made. */
    public ServiceLevelAssessed assessed(Targets targets, Timeline timeline, Instant detectedAt) {
        return new ServiceLevelAssessed(changes(targets, timeline, cause, detectedAt));
    }

    private static List<TargetChange> changes(Targets targets, Timeline timeline, Moment cause, Instant detectedAt) {
        var changes = new ArrayList<TargetChange>(2);
        for (var target : targets.all()) {
            var clock = Reading.of(target.metric(), timeline, cause.version());
            changes.addAll(Assessment.changes(target, clock, cause.event(), detectedAt));
        }
        return changes;
    }

    /** Tells whether this assessment covers the pending event, whenever the changes were detected. */
    public boolean isFulfilledBy(ServiceLevelAssessed assessed) {
        return assessed.changes().size() == changes.size() && IntStream.range(0, changes.size())
                .allMatch(i -> timeless(assessed.changes().get(i)).equals(timeless(changes.get(i))));
    }

    private static TargetChange timeless(TargetChange change) {
        return new TargetChange(change.kind(), change.target(), change.event(), change.worked(), change.left(),
                change.share(), change.dueAt(), null);
    }
}
