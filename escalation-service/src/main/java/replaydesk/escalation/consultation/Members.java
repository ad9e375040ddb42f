package replaydesk.escalation.consultation;

import java.util.List;
import replaydesk.kit.reference.InForce;

/** Looks up in the reference data which teams a specialist is of (R15). */
final class Members {

    private static final String KIND = "specialist";

    /**
     * A specialist, as far as consultations read it.
     *
     * @param subject id by which events name the person; null if it is the document's key
     */
    private record Specialist(String subject, List<String> teams) {

        Specialist {
            teams = teams == null ? List.of() : List.copyOf(teams);
        }

        boolean is(String person, String key) {
            return person.equals(subject == null ? key : subject);
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
        return reference.all(KIND).stream()
                .flatMap(document -> document.content().as(Specialist.class)
                        .filter(one -> one.is(person, document.name().key())).stream())
                .flatMap(one -> one.teams().stream()).toList();
    }
}
