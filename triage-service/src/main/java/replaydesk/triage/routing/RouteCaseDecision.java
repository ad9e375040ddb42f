package replaydesk.triage.routing;

import java.util.List;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination;
import replaydesk.kit.stage.EscalationRules;
import replaydesk.kit.stage.Levels;
import replaydesk.kit.stage.Teams;
import replaydesk.triage.evolution.TriageCase;

/**
 * A person's decision to route a case (R8, R13). An assigned case cannot be routed: assignment and escalation move it.
 */
final class RouteCaseDecision {

    private RouteCaseDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, RouteCase command, InForce reference) {
        var state = view.state();
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        if (state.assigned()) {
            return Decision.refuse("assigned", "Expected the case to lie with nobody, but it is assigned");
        }
        return Destination.of(command.level(), command.team(), Levels.SELF_HELP, reference)
                .decide(place -> Decision.emit(new CaseRouted(place.level(), place.team(), Decider.PERSON, null,
                        List.of(), Teams.assigns(place.team(), reference),
                        EscalationRules.watching(place.level(), place.team(), reference))));
    }
}
