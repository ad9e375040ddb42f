package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to escalate a case to a higher support level (R13, R14). */
final class EscalateCaseDecision {

    private EscalateCaseDecision() {
    }

    static Decision decide(CaseView<EscalationCase> view, EscalateCase command) {
        var refusal = LevelChange.refusal(view.state(), command.toLevel());
        if (refusal != null) {
            return refusal;
        }
        int from = view.state().handling().level();
        return command.toLevel() > from
                ? Decision.emit(new CaseEscalated(command.kind(), from, command.toLevel(), command.team(),
                        command.reason()))
                : Decision.refuse("not-higher", "Expected a level above %d, but it is %d", from, command.toLevel());
    }
}
