package replaydesk.history.evolution;

import java.util.List;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.ReferenceVersion;

/**
 * What was promised and how it stands (R26, R27).
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
                    e.targets().stream().limit(Bounded.MOST).map(TargetStanding::of).toList());
            case ServiceLevelAssessed e -> new ServiceLevel(agreement,
                    targets.stream().map(target -> target.after(e.changes())).toList());
        };
    }
}
