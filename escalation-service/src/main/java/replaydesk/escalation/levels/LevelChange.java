package replaydesk.escalation.levels;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.reference.Levels;
import replaydesk.kit.stage.Decision;

/** Checks what every change of a case's support level needs. */
final class LevelChange {

    private LevelChange() {
    }

    /** Returns a refusal if the case cannot move to this level from any other; null if it can. */
    static Decision.Refused refusal(EscalationCase state, int toLevel) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        var unknown = Levels.refusal(toLevel);
        if (unknown != null) {
            return unknown;
        }
        return state.handling().level() != null ? null
                : Decision.refuse("no-level",
                        "Expected the case to be at a level, but it is neither assigned nor routed");
    }
}
