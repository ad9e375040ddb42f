package replaydesk.escalation.levels;

import java.util.function.Function;
import java.util.function.Supplier;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Destination;
import replaydesk.kit.stage.Levels;

/** Decides what every change of a case's support level has in common. */
final class LevelChange {

    private LevelChange() {
    }

    /**
     * Decides by the level and team to go to; refuses if there is no such place, or the case cannot move from any.
     *
     * @param toLevel null for the team's
     * @param team    null when only the level is known
     */
    static Decision decide(EscalationCase state, Integer toLevel, String team, InForce reference,
            Function<Destination.Place, Decision> by) {
        return anywhere(state, () -> Destination.of(toLevel, team, Levels.LOWEST, reference).decide(by));
    }

    /** Decides where the case lies at a level; refuses if it ended or lies at none. */
    static Decision anywhere(EscalationCase state, Supplier<Decision> by) {
        var ended = state.life().refusal();
        if (ended != null) {
            return ended;
        }
        return state.handling().level() == null ? Decision.refuse("no-level",
                "Expected the case to be at a level, but it is neither assigned nor routed") : by.get();
    }
}
