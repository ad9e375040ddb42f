package replaydesk.escalation;

import java.util.List;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.Obligation;

/** The obligation of escalation: resume suspended work at the time given. */
final class Obligations {

    private Obligations() {
    }

    static List<Obligation> of(CaseView<EscalationCase> view) {
        var state = view.state();
        var suspension = state.suspension();
        if (state.life() != Life.OPEN || suspension == null || suspension.until() == null) {
            return List.of();
        }
        return List.of(Obligation.at("resumption", suspension.event(), suspension.until(),
                detectedAt -> new CaseResumed(null, suspension.until(), detectedAt)));
    }
}
