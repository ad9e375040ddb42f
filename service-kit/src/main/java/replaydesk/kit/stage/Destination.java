package replaydesk.kit.stage;

import java.util.function.Function;
import replaydesk.kit.reference.InForce;

/**
 * Level and team that a person names for a case. Somebody has defined both, and the level is the team's if only the
 * team is named (R13, R15).
 */
public sealed interface Destination {

    /**
     * A place where a case can lie.
     *
     * @param team null when only the level is named
     */
    record Place(int level, String team) implements Destination {
    }

    /** No such place. */
    record Nowhere(Decision.Refused why) implements Destination {
    }

    /**
     * Finds the place.
     *
     * @param level  null for the team's
     * @param team   null when only the level is known
     * @param lowest the lowest level that makes sense
     */
    static Destination of(Integer level, String team, int lowest, InForce reference) {
        if (level == null && team == null) {
            return new Nowhere(Decision.refuse("no-place", "Expected a level or a team, but there is neither"));
        }
        var unknown = team == null ? null : Teams.refusal(team, reference);
        if (unknown != null) {
            return new Nowhere(unknown);
        }
        // a team whose document this code cannot read works, as far as anybody knows, at the lowest level
        int at = level != null ? level : Teams.level(team, reference).orElse(lowest);
        unknown = Levels.refusal(at, lowest, reference);
        return unknown == null ? new Place(at, team) : new Nowhere(unknown);
    }

    /** Decides by the place; refuses where there is none. */
    default Decision decide(Function<Place, Decision> by) {
        return switch (this) {
            case Place place -> by.apply(place);
            case Nowhere nowhere -> nowhere.why();
        };
    }
}
