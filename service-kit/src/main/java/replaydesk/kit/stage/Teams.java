package replaydesk.kit.stage;

import java.util.Optional;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.reference.InForce;

/** Looks teams up in the reference data (R15). */
public final class Teams {

    private static final String KIND = "team";

    /** A team, as far as decisions of every stage read it. */
    private record Team(Integer level, String assigns) {
    }

    private Teams() {
    }

    /** Returns a refusal, with the teams that may be meant, if nobody defined the team; null if somebody did. */
    public static Decision.Refused refusal(String team, InForce reference) {
        return UnknownKey.refusal("unknown-team", "team", KIND, team, reference);
    }

    /** Returns the support level at which the team works; empty for a team that nobody defined. */
    public static Optional<Integer> level(String team, InForce reference) {
        return reference.find(KIND, team, Team.class).map(Team::level);
    }

    /**
     * Returns how the team finds a specialist by itself; null for a team from which somebody takes the case, for one
     * outside the desk, where the requester's consent comes first, and for one that nobody defined.
     */
    public static AssignmentBasis assigns(String team, InForce reference) {
        if (level(team, reference).filter(level -> Levels.isOutside(level, reference)).isPresent()) {
            return null;
        }
        return switch (reference.find(KIND, team, Team.class).map(Team::assigns).orElse("POOL")) {
            case "SKILL" -> AssignmentBasis.SKILL;
            case "LOAD" -> AssignmentBasis.LOAD;
            case "TURN" -> AssignmentBasis.TURN;
            default -> null;
        };
    }
}
