package replaydesk.kit.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.kit.reference.InForce;

/** Looks teams up in the reference data (R15). */
public final class Teams {

    private static final String KIND = "team";

    /** A team, as far as decisions of every stage read it. */
    private record Team(Map<String, String> names, Integer level, String assigns) {
    }

    private Teams() {
    }

    /** Returns a refusal, with the teams that may be meant, if nobody defined the team; null if somebody did. */
    public static Decision.Refused refusal(String team, InForce reference) {
        if (reference.knows(KIND, team)) {
            return null;
        }
        var close = closest(team, reference);
        return new Decision.Refused("unknown-team", close.isEmpty()
                ? "Expected a known team, but there is no %s".formatted(team)
                : "Expected a known team, such as %s, but there is no %s".formatted(String.join(", ", close), team),
                close);
    }

    /** Returns the support level at which the team works; empty for a team that nobody defined. */
    public static Optional<Integer> level(String team, InForce reference) {
        return reference.find(KIND, team, Team.class).map(Team::level);
    }

    /**
     * Returns how the team finds a specialist by itself; null for a team from which somebody takes the case, and for
     * one that nobody defined.
     */
    public static AssignmentBasis assigns(String team, InForce reference) {
        return switch (reference.find(KIND, team, Team.class).map(Team::assigns).orElse("POOL")) {
            case "SKILL" -> AssignmentBasis.SKILL;
            case "LOAD" -> AssignmentBasis.LOAD;
            case "TURN" -> AssignmentBasis.TURN;
            default -> null;
        };
    }

    private static List<String> closest(String team, InForce reference) {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var document : reference.all(KIND)) {
            var names = document.content().as(Team.class).map(Team::names).orElse(null);
            texts.put(document.name().key(), Stream.concat(Stream.of(document.name().key()),
                    names == null ? Stream.of() : names.values().stream()).toList());
        }
        return CloseMatches.of(team, texts);
    }
}
