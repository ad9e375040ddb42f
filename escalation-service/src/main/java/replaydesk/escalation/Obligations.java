package replaydesk.escalation;

import java.util.ArrayList;
import java.util.List;
import replaydesk.escalation.assignment.AutomaticAssignment;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Work;

/**
 * The obligations of escalation: resume suspended work at the time given, find a specialist where the team does so by
 * itself, and escalate by the rules that watch the case.
 */
final class Obligations {

    private Obligations() {
    }

    static List<Obligation> of(CaseView<EscalationCase> view) {
        var state = view.state();
        if (state.life() != Life.OPEN) {
            return List.of();
        }
        var obligations = new ArrayList<Obligation>();
        var suspension = state.suspension();
        if (suspension != null && suspension.until() != null) {
            obligations.add(Obligation.at("resumption", suspension.event(), suspension.until(),
                    detectedAt -> new CaseResumed(null, suspension.until(), detectedAt)));
        }
        var automatic = state.handling().automatic();
        if (automatic != null && state.handling().specialist() == null) {
            obligations.add(Obligation.byWork("assignment", automatic.event(),
                    new Work(AutomaticAssignment.KIND, CaseAssigned.class, List.of())).from(automatic.againAt()));
        }
        EscalationsByRule.of(state).forEach(obligations::add);
        return obligations;
    }
}
