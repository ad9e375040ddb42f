package replaydesk.triage.reference;

import java.util.List;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;

/** Looks support levels up (R13); the solution owns the documents, whose keys are the levels' numbers. */
public final class Levels {

    private static final String KIND = "level";

    private Levels() {
    }

    /** Returns a refusal if nobody defined the level; null if somebody did. */
    public static Decision.Refused refusal(int level, InForce reference) {
        if (reference.knows(KIND, String.valueOf(level))) {
            return null;
        }
        var known = numbers(reference);
        return known.isEmpty() ? Decision.refuse("unknown-level", "Expected a known level, but there are none yet")
                : Decision.refuse("unknown-level", "Expected a level from %d to %d, but it is %d", known.getFirst(),
                        known.getLast(), level);
    }

    private static List<Integer> numbers(InForce reference) {
        return reference.all(KIND).stream().map(document -> document.name().key())
                .filter(key -> key.matches("[0-9]{1,4}")).map(Integer::valueOf).sorted().toList();
    }
}
