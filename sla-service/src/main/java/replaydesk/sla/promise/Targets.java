package replaydesk.sla.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Target;
import replaydesk.sla.clock.Reading;

/**
 * The targets of a case as the log has them.
 *
 * @param said     the latest event that changed them; null until they are set
 * @param priority the priority for which they were set
 */
public record Targets(UUID said, Priority priority, ReferenceVersion agreement, ReferenceVersion calendar,
        ReferenceVersion policy, List<PromisedTarget> all) {

    public Targets {
        all = all == null ? List.of() : List.copyOf(all);
    }

    public static Targets none() {
        return new Targets(null, null, null, null, null, List.of());
    }

    public boolean set() {
        return said != null;
    }

    /** Returns the promise for another priority, from what the clocks show. Time used and what is met stay. */
    public TargetsSet under(Priority other, Function<Metric, Reading> clocks) {
        var budgets = Promises.budgets(other);
        return Promises.of(all.stream().map(target -> target.under(
                target.metric() == Metric.FIRST_RESPONSE ? budgets.firstResponse() : budgets.resolution(),
                clocks.apply(target.metric()))).toList());
    }

    public Targets after(UUID event, TargetsSet set, Priority forPriority) {
        var promised = set.targets().stream().filter(PromisedTarget::usable).map(this::promised).toList();
        return new Targets(event, forPriority, set.agreement(), set.calendar(), set.policy(), promised);
    }

    private PromisedTarget promised(Target target) {
        return all.stream().filter(known -> known.id().equals(target.id())).findFirst()
                .map(known -> known.promised(target)).orElseGet(() -> PromisedTarget.of(target));
    }

    public Targets after(UUID event, ServiceLevelAssessed assessed) {
        var now = new ArrayList<>(all);
        for (var change : assessed.changes()) {
            now.replaceAll(target -> target.id().equals(change.target()) ? target.after(change) : target);
        }
        return new Targets(event, priority, agreement, calendar, policy, now);
    }
}
