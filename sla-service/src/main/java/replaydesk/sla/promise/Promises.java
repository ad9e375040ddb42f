package replaydesk.sla.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Target;

/**
 * The promises of the standard agreement, version 1: a first response and a resolution by priority, on a calendar that
 * runs round the clock (R26). Versions are never edited: another promise is another version.
 */
public final class Promises {

    public static final ReferenceVersion AGREEMENT = new ReferenceVersion("agreement", "standard", 1);
    public static final ReferenceVersion CALENDAR = new ReferenceVersion("calendar", "24x7", 1);
    public static final ReferenceVersion POLICY = new ReferenceVersion("service-level-policy", "standard", 1);

    /** The share of a budget, in percent, whose use makes a warning due (R27). */
    public static final int WARNING_SHARE = 80;

    public static final String FIRST_RESPONSE = "first-response";
    public static final String RESOLUTION = "resolution";

    /** Working time for the first response and for the resolution. */
    public record Budgets(Duration firstResponse, Duration resolution) {

        private static Budgets hours(long firstResponse, long resolution) {
            return new Budgets(Duration.ofHours(firstResponse), Duration.ofHours(resolution));
        }
    }

    private Promises() {
    }

    public static Budgets budgets(Priority priority) {
        return switch (priority) {
            case CRITICAL -> new Budgets(Duration.ofMinutes(15), Duration.ofHours(4));
            case HIGH -> Budgets.hours(1, 8);
            case MODERATE -> Budgets.hours(4, 72);
            case LOW -> Budgets.hours(8, 120);
            case PLANNING -> Budgets.hours(24, 240);
        };
    }

    /** Returns the targets of a case that was registered at that time. */
    public static TargetsSet first(Priority priority, Instant registered) {
        var budgets = budgets(priority);
        return of(List.of(target(FIRST_RESPONSE, Metric.FIRST_RESPONSE, registered, budgets.firstResponse()),
                target(RESOLUTION, Metric.RESOLUTION, registered, budgets.resolution())));
    }

    public static TargetsSet of(List<Target> targets) {
        return new TargetsSet(AGREEMENT, CALENDAR, POLICY, targets);
    }

    private static Target target(String id, Metric metric, Instant registered, Duration budget) {
        return new Target(id, metric, registered.plus(budget), budget);
    }
}
