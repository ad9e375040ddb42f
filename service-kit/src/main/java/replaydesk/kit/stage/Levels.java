package replaydesk.kit.stage;

import java.util.List;
import java.util.stream.Collectors;
import replaydesk.kit.reference.InForce;

/** Looks support levels up in the reference data, whose keys are the levels' numbers (R13). */
public final class Levels {

    /** Self-help, where nobody works. */
    public static final int SELF_HELP = 0;

    /** The lowest level of people. */
    public static final int LOWEST = 1;

    private static final String KIND = "level";

    private record Level(Boolean vendor) {
    }

    private Levels() {
    }

    /** Tells whether the level is outside the desk, where no case goes without the requester's consent (R19). */
    public static boolean isOutside(int level, InForce reference) {
        return reference.find(KIND, String.valueOf(level), Level.class).map(Level::vendor).orElse(false);
    }

    /**
     * Returns a refusal if nobody defined the level; null if somebody did.
     *
     * @param lowest the lowest level that makes sense
     */
    public static Decision.Refused refusal(int level, int lowest, InForce reference) {
        if (level >= lowest && reference.knows(KIND, String.valueOf(level))) {
            return null;
        }
        var known = numbers(reference).stream().filter(number -> number >= lowest).toList();
        if (known.isEmpty()) {
            return Decision.refuse("unknown-level", "Expected a known level, but there are none yet");
        }
        return known.getLast() - known.getFirst() == known.size() - 1
                ? Decision.refuse("unknown-level", "Expected a level from %d to %d, but it is %d", known.getFirst(),
                        known.getLast(), level)
                : Decision.refuse("unknown-level", "Expected one of the levels %s, but it is %d",
                        known.stream().map(String::valueOf).collect(Collectors.joining(", ")), level);
    }

    private static List<Integer> numbers(InForce reference) {
        return reference.all(KIND).stream().map(document -> document.name().key())
                .filter(key -> key.matches("[0-9]{1,4}")).map(Integer::valueOf).sorted().toList();
    }
}
