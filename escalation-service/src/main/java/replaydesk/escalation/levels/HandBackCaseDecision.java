package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to hand a case back to a lower support level (R13, R14). */
final class HandBackCaseDecision {

    private HandBackCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, HandBackCase command) {
        var refusal = LevelChange.refusal(view.state(), command.toLevel());
        if (refusal != null) {
            return refusal;
        }
        int from = view.state().handling().level();
        return command.toLevel() < from
                ? Decision.emit(new CaseHandedBack(from, command.toLevel(), command.team(), command.reason()))
                : Decision.refuse("not-lower", "Expected a level below %d, but it is %d", from, command.toLevel());
    }
}
