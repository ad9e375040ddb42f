package replaydesk.history.evolution;

import java.util.List;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Target;

/**
 * The agreement and the standing of its targets (R26, R27).
 *
 * @param agreement absent until targets are set
 */
public record ServiceLevel(ReferenceVersion agreement, List<TargetStanding> targets) {

    static final ServiceLevel START = new ServiceLevel(null, null);

    public ServiceLevel {
        targets = Bounded.copy(targets);
    }

    ServiceLevel after(SlaEvent event) {
        return switch (event) {
            case TargetsSet e -> new ServiceLevel(e.agreement(),
                    e.targets().stream().limit(Bounded.MOST).map(this::promised).toList());
            case ServiceLevelAssessed e -> new ServiceLevel(agreement,
                    targets.stream().map(target -> target.after(e.changes())).toList());
        };
    }

    private TargetStanding promised(Target target) {
        return targets.stream().filter(known -> known.id() != null && known.id().equals(target.id())).findFirst()
                .map(known -> known.promised(target)).orElseGet(() -> TargetStanding.of(target));
    }
}
