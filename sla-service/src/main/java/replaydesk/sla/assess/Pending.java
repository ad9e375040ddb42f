package replaydesk.sla.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.SlaCase;
import replaydesk.sla.clock.Moment;
import replaydesk.sla.clock.Reading;

/**
 * The first event in the log's order that changes a target and of which the log says nothing yet.
 *
 * @param cause   the event
 * @param changes what it changes, as if noticed at the beginning of time
 */
public record Pending(Moment cause, List<TargetChange> changes) {

    /** Null when everything is assessed. */
    public static Pending first(SlaCase state) {
        if (!state.targets().set()) {
            return null;
        }
        var moment = state.timeline().nextAfter(state.assessed());
        while (moment != null) {
            var changes = changes(state, moment, Instant.EPOCH);
            if (!changes.isEmpty()) {
                return new Pending(moment, changes);
            }
            moment = state.timeline().nextAfter(moment.version());
        }
        return null;
    }

    /** All that the event changes, in one. */
    public ServiceLevelAssessed assessed(SlaCase state, Instant detectedAt) {
        return new ServiceLevelAssessed(changes(state, cause, detectedAt));
    }

    private static List<TargetChange> changes(SlaCase state, Moment cause, Instant detectedAt) {
        var changes = new ArrayList<TargetChange>(2);
        for (var target : state.targets().all()) {
            var clock = Reading.of(target.metric(), state.timeline(), cause.version());
            changes.addAll(Assessment.changes(target, clock, cause.event(), detectedAt));
        }
        return changes;
    }

    /** Whether the log's event is about this, whenever it was noticed. */
    public boolean isPaidBy(ServiceLevelAssessed assessed) {
        return assessed.changes().size() == changes.size() && IntStream.range(0, changes.size())
                .allMatch(i -> timeless(assessed.changes().get(i)).equals(timeless(changes.get(i))));
    }

    private static TargetChange timeless(TargetChange change) {
        return new TargetChange(change.kind(), change.target(), change.event(), change.worked(), change.left(),
                change.share(), change.dueAt(), null);
    }
}
