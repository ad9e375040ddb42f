package replaydesk.escalation.selection;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import replaydesk.escalation.Stories;
import replaydesk.escalation.reference.ListedSpecialists.Listed;
import replaydesk.escalation.reference.Specialist;
import replaydesk.escalation.reference.Specialist.Absence;
import replaydesk.escalation.reference.Specialist.Graded;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.reference.WorkingHours;
import replaydesk.escalation.reference.WorkingHours.Shift;

/** The specialists of a team, their skills, hours, absences and cases, as a test makes them up. */
final class People {

    /** Monday, nine o'clock in Stockholm. */
    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Map<String, Candidate> all = new LinkedHashMap<>();

    static Team team(Integer capacity, WorkingHours hours) {
        return new Team(Map.of(), 2, null, null, null, null, hours, capacity, Team.Assigns.SKILL, null, null, null);
    }

    static WorkingHours hours(String from, String until) {
        return new WorkingHours("Europe/Stockholm", List.of(new Shift(Set.of(DayOfWeek.values()), from, until)), null);
    }

    static Specialist specialist(List<Graded> skills, List<String> languages, WorkingHours hours,
            List<Absence> absences, Integer limit) {
        return new Specialist(null, "N", List.of("sql"), skills, languages, hours, absences, limit, null);
    }

    /** Adds one who can do everything and is always there. */
    People with(String key, int open, Instant lastCase) {
        return with(key, specialist(null, null, null, null, null), open, lastCase);
    }

    People with(String key, Specialist specialist, int open, Instant lastCase) {
        all.put(key,
                new Candidate(new Listed(key, key, specialist, Stories.document("specialist", key, Map.of())), open,
                        lastCase));
        return this;
    }

    /** Gives a case to one of them. */
    void give(String key, Instant at) {
        all.computeIfPresent(key, (_, one) -> new Candidate(one.listed(), one.open() + 1, at));
    }

    /** Takes a case from one of them. */
    void take(String key) {
        all.computeIfPresent(key,
                (_, one) -> new Candidate(one.listed(), Math.max(0, one.open() - 1), one.lastCase()));
    }

    List<Candidate> all() {
        return new ArrayList<>(all.values());
    }
}
