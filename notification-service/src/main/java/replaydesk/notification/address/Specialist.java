package replaydesk.notification.address;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A specialist, as far as mails need it.
 *
 * @param subject   the pseudonymous id; null if it is the key
 * @param name      what people call the person
 * @param email     null for nobody who is written to
 * @param languages in the person's order; null for none
 * @param absences  null for none
 */
record Specialist(String subject, String name, String email, List<String> languages, List<Absence> absences) {

    /** The name of the kind. */
    static final String KIND = "specialist";

    /**
     * A time for which somebody is away.
     *
     * @param until      null as long as nobody knows
     * @param substitute key of the specialist who stands in; null for nobody
     */
    record Absence(Instant from, Instant until, String substitute) {

        private boolean covers(Instant time) {
            return !time.isBefore(from) && (until == null || time.isBefore(until));
        }
    }

    Specialist {
        languages = languages == null ? List.of() : List.copyOf(languages);
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    Optional<Absence> absence(Instant time) {
        return absences.stream().filter(absence -> absence.covers(time)).findFirst();
    }
}
