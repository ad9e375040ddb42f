package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.TargetChange;

/**
 * All that one cause or one moment did to the targets, in one event (R26, R28). Warnings and breaches presume every counter
 * that the target's conditions read as well.
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
