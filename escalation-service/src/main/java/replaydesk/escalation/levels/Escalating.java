package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.reference.Levels;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decisions to move a case to another support level: escalation up, hand-back down (R13, R14). */
final class Escalating {

    private Escalating() {
    }

    static Decision up(CaseView<EscalationCase> view, EscalateCase command) {
        var refusal = refusal(view.state(), command.toLevel());
        if (refusal != null) {
            return refusal;
        }
        int from = view.state().handling().level();
        return command.toLevel() > from
                ? Decision.emit(new CaseEscalated(command.kind(), from, command.toLevel(), command.team(), command.reason()))
                : Decision.refuse("not-higher", "Expected a level above %d, but it is %d", from, command.toLevel());
    }

    static Decision down(CaseView<EscalationCase> view, HandBackCase command) {
        var refusal = refusal(view.state(), command.toLevel());
        if (refusal != null) {
            return refusal;
        }
        int from = view.state().handling().level();
        return command.toLevel() < from
                ? Decision.emit(new CaseHandedBack(from, command.toLevel(), command.team(), command.reason()))
                : Decision.refuse("not-lower", "Expected a level below %d, but it is %d", from, command.toLevel());
    }

    private static Decision.Refused refusal(EscalationCase state, int toLevel) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var unknown = Levels.refusal(toLevel);
        if (unknown != null) {
            return unknown;
        }
        return state.handling().level() != null ? null
                : Decision.refuse("no-level", "Expected the case to be at a level, but it is neither assigned nor routed");
    }
}
