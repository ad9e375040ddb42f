package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.TargetChange;

/**
 * The targets changed: all changes by one cause or at one time, in one event (R26, R28). Warnings and breaches also
 * presume every counter that the target's conditions read.
 */
@Fact(stage = Stage.SLA, name = "service-level-assessed",
        presumes = Counter.CLOCK,
        presumesSometimes = {Counter.RESPONSE, Counter.REQUEST, Counter.REQUESTER, Counter.ASSIGNMENT, Counter.PROPOSAL,
                Counter.VENDOR, Counter.WORK},
        advances = Counter.CLOCK,
        owed = true)
public record ServiceLevelAssessed(List<TargetChange> changes) implements SlaEvent {

    public ServiceLevelAssessed {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
