package replaydesk.sla.level;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.CaseView;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Standing;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.sla.promise.PromisedTarget;

/**
 * The targets of a case and their standing at a moment (R26, R28). Without a classification there are no targets.
 *
 * @param at the moment for which used and left times are given
 */
@Schema(requiredProperties = {"caseId", "number", "at", "targets"})
public record ServiceLevel(UUID caseId, String number, Priority priority, ReferenceVersion agreement,
        ReferenceVersion calendar, ReferenceVersion policy, Instant at, List<Target> targets) {

    /**
     * A target and its standing.
     *
     * @param used       working time used
     * @param left       working time left; negative once overdue
     * @param dueAt      time when the budget is used up if the clock runs on; null unless it runs
     * @param metBy      the event that met the target (R28); null when none did
     * @param warnedAt   time at which the warning was due; null when none was given
     * @param breachedAt time of the breach, also of one under an earlier promise, unless it was withdrawn; null when
     *                   there was none
     */
    @Schema(requiredProperties = {"id", "metric", "state", "budget", "used", "left"})
    public record Target(String id, Metric metric, Standing state, Duration budget, Duration used, Duration left,
            Instant dueAt, UUID metBy, Instant warnedAt, Instant breachedAt, Instant breachDetectedAt) {
    }

    static ServiceLevel of(CaseView<SlaCase> view, Instant at) {
        var targets = view.state().targets();
        return new ServiceLevel(view.id(), view.identity().number(), targets.priority(), targets.agreement(),
                targets.calendar(), targets.policy(), at,
                targets.all().stream().map(target -> target(target, view.state(), at)).toList());
    }

    private static Target target(PromisedTarget target, SlaCase state, Instant at) {
        var used = Reading.of(target.metric(), state.timeline(), Integer.MAX_VALUE).workedUntil(at);
        var breach = target.recorded();
        return new Target(target.id(), target.metric(), target.standing(), target.budget(), used,
                target.budget().minus(used), target.standing() == Standing.RUNNING ? target.dueAt() : null,
                target.met(),
                target.warned(), breach == null ? null : breach.at(), breach == null ? null : breach.detected());
    }
}
