package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Target;

/**
 * The targets of the case were set, with the agreement, calendar and policy behind them (R26, R27). Replaces earlier
 * targets.
 */
@Fact(stage = Stage.SLA, name = "targets-set",
        presumes = {Counter.CLOCK, Counter.CLASSIFICATION},
        advances = Counter.CLOCK,
        owed = true)
public record TargetsSet(
        ReferenceVersion agreement,
        ReferenceVersion calendar,
        ReferenceVersion policy,
        List<Target> targets) implements SlaEvent {

    public TargetsSet {
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
