package replaydesk.escalation.selection;

import java.time.Instant;
import java.util.Optional;
import replaydesk.escalation.reference.Specialist;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.reference.WorkingHours;

/** Tells when a specialist of a team is there: within the own hours, or else the team's, and not absent. */
final class Presence {

    /** The most absences, one after another, that are followed to the day on which somebody is back. */
    private static final int MOST_ABSENCES = 20;

    private Presence() {
    }

    static boolean isAbsent(Specialist specialist, Instant time) {
        return specialist.absence(time).isPresent();
    }

    static boolean isAtWork(Specialist specialist, Team team, Instant time) {
        var hours = hours(specialist, team);
        return hours == null || hours.cover(time);
    }

    /** Returns the first time from this one on at which the specialist is there; empty if nobody knows one. */
    static Optional<Instant> next(Specialist specialist, Team team, Instant from) {
        var hours = hours(specialist, team);
        var time = Optional.of(from);
        for (int i = 0; i < MOST_ABSENCES && time.isPresent(); i++) {
            var working = hours == null ? time : hours.next(time.get());
            var absence = working.flatMap(specialist::absence);
            if (absence.isEmpty()) {
                return working;
            }
            time = Optional.ofNullable(absence.get().until());
        }
        return Optional.empty();
    }

    private static WorkingHours hours(Specialist specialist, Team team) {
        return specialist.hours() != null ? specialist.hours() : team.hours();
    }
}
