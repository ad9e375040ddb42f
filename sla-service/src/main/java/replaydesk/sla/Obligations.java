package replaydesk.sla;

import java.util.List;
import java.util.Set;
import replaydesk.events.value.Metric;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.sla.assess.Deadline;
import replaydesk.sla.assess.PendingAssessment;
import replaydesk.sla.clock.Reading;
import replaydesk.sla.clock.Standing;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.sla.promise.Promises;

/**
 * The obligations of service levels, one at a time: first the promise for the classification, then the assessment of
 * each event that changed a target, in the log's order, and last the next warning or breach at its time (R26, R27).
 */
final class Obligations {

    private Obligations() {
    }

    static List<Obligation> of(CaseView<SlaCase> view) {
        var state = view.state();
        var pending = PendingAssessment.first(state.targets(), state.timeline(), state.assessed());
        if (promises(state) && (pending == null || pending.cause().version() > state.classified().version())) {
            return List.of(promise(state));
        }
        if (pending != null) {
            return List.of(new Obligation("assess", pending.cause().event(), null,
                    (at, _) -> pending.assessed(state.targets(), state.timeline(), at), Set.of()));
        }
        var deadline = Deadline.next(state.targets().all());
        // The name is part of the event's id, so it stays as it is.
        return deadline == null ? List.of()
                : List.of(Obligation.at("mark", state.said(), deadline.due(), deadline::assessed)
                        .presuming(deadline.reads()));
    }

    /** Tells whether the classification calls for another promise. One that leaves the priority as it is does not. */
    private static boolean promises(SlaCase state) {
        return state.timeline() != null && state.classified() != null && state.priority() != state.targets().priority()
                && Reading.of(Metric.RESOLUTION, state.timeline(), Integer.MAX_VALUE).standing() != Standing.WITHDRAWN;
    }

    private static Obligation promise(SlaCase state) {
        var targets = state.targets();
        return Obligation.now("promise", state.classified().event(), targets.set()
                ? targets.under(state.priority(),
                        metric -> Reading.of(metric, state.timeline(), state.classified().version()))
                : Promises.first(state.priority(), state.timeline().since()));
    }
}
