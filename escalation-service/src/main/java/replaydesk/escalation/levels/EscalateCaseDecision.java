package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Teams;

/** The decision to escalate a case to a higher support level (R13, R14). */
final class EscalateCaseDecision {

    private EscalateCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, EscalateCase command, InForce reference) {
        return LevelChange.decide(view.state(), command.toLevel(), command.team(), reference, to -> {
            int from = view.state().handling().level();
            return to.level() > from
                    ? Decision.emit(new CaseEscalated(command.kind(), from, to.level(), to.team(), command.reason(),
                            Teams.assigns(to.team(), reference)))
                    : Decision.refuse("not-higher", "Expected a level above %d, but it is %d", from, to.level());
        });
    }
}
