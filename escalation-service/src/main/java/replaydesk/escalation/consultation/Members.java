package replaydesk.escalation.consultation;

import java.util.List;
import replaydesk.kit.reference.InForce;

/** Looks up in the reference data which teams a specialist is of (R15). */
final class Members {

    private static final String KIND = "specialist";

    /** A specialist, as far as consultations read it. */
    private record Specialist(List<String> teams) {

        Specialist {
            teams = teams == null ? List.of() : List.copyOf(teams);
        }
    }

    private Members() {
    }

    /** Tells whether the person is of the team. Where a desk lists no specialists, anybody may be of any team. */
    static boolean isOf(String team, String person, InForce reference) {
        return teams(person, reference).contains(team) || reference.all(KIND).isEmpty();
    }

    /** Returns the keys of the person's teams; none for who is not listed. */
    static List<String> teams(String person, InForce reference) {
        return reference.find(KIND, person, Specialist.class).map(Specialist::teams).orElse(List.of());
    }
}
