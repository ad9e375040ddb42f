package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Teams;

/** The decision to hand a case back to a lower support level (R13, R14). */
final class HandBackCaseDecision {

    private HandBackCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, HandBackCase command, InForce reference) {
        return LevelChange.decide(view.state(), command.toLevel(), command.team(), reference, to -> {
            int from = view.state().handling().level();
            return to.level() < from
                    ? Decision.emit(new CaseHandedBack(from, to.level(), to.team(), command.reason(),
                            Teams.assigns(to.team(), reference)))
                    : Decision.refuse("not-lower", "Expected a level below %d, but it is %d", from, to.level());
        });
    }
}
