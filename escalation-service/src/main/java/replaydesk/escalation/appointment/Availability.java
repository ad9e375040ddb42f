package replaydesk.escalation.appointment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import replaydesk.escalation.appointment.WantedTime.Span;
import replaydesk.escalation.reference.ListedSpecialists;
import replaydesk.escalation.reference.ListedSpecialists.Listed;
import replaydesk.escalation.reference.Specialist;
import replaydesk.escalation.reference.Team;
import replaydesk.escalation.reference.WorkingHours;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;

/**
 * Hours and absences of a specialist (R15). Whoever works in several teams may be booked in the hours of each. Of one
 * whom a desk without listed specialists names, nothing is known.
 *
 * @param hours empty for always
 */
public record Availability(String specialist, List<WorkingHours> hours, List<Specialist.Absence> absences,
        InForce reference) {

    /** Returns what is known of the specialist. */
    public static Availability of(String specialist, InForce reference) {
        var listed = ListedSpecialists.find(specialist, reference).map(Listed::specialist);
        return new Availability(specialist, listed.map(one -> hours(one, reference)).orElse(List.of()),
                listed.map(Specialist::absences).orElse(List.of()), reference);
    }

    private static List<WorkingHours> hours(Specialist specialist, InForce reference) {
        if (specialist.hours() != null) {
            return List.of(specialist.hours());
        }
        var teams = specialist.teams().stream().flatMap(team -> reference.find("team", team, Team.class).stream())
                .toList();
        return teams.stream().map(Team::hours).anyMatch(Objects::isNull) ? List.of()
                : teams.stream().map(Team::hours).toList();
    }

    /** Returns the zone of the specialist's hours; null when unknown. */
    public ZoneId zone() {
        return hours.isEmpty() ? null : ZoneId.of(hours.getFirst().timeZone());
    }

    /** Returns why the specialist cannot work then; null when they can. */
    public Decision.Refused refusal(Span time, boolean outsideHours) {
        var away = absence(time.from(), time.to());
        if (away.isPresent()) {
            return absent(time, away.get());
        }
        return outsideHours || isAtWork(time.from(), time.to()) ? null : Decision.refuse("outside-hours",
                "Expected working hours of %s, but %s to %s is outside them; say outsideHours if it is agreed on",
                specialist, time.from().atZone(time.zone()).toOffsetDateTime(),
                time.to().atZone(time.zone()).toOffsetDateTime());
    }

    /** Tells whether all of it is in the specialist's hours; always where none are known. */
    public boolean isAtWork(Instant from, Instant to) {
        return hours.isEmpty() || hours.stream().anyMatch(one -> one.cover(from, to));
    }

    /** Tells whether the specialist is away at some moment of it. */
    public boolean isAway(Instant from, Instant to) {
        return absence(from, to).isPresent();
    }

    private Optional<Specialist.Absence> absence(Instant from, Instant to) {
        return absences.stream().filter(absence -> absence.from().isBefore(to)
                && (absence.until() == null || absence.until().isAfter(from))).findFirst();
    }

    private Decision.Refused absent(Span time, Specialist.Absence away) {
        var substitute = Stream.ofNullable(away.substitute()).flatMap(key -> ListedSpecialists.all(reference).stream()
                .filter(listed -> listed.key().equals(key))).map(Listed::id).toList();
        var until = away.until() == null ? "for now" : "until " + away.until();
        return new Decision.Refused("specialist-absent",
                "Expected %s to be there from %s to %s, but %s is absent %s".formatted(specialist, time.from(),
                        time.to(), specialist, until)
                        + (substitute.isEmpty() ? "" : "; %s stands in".formatted(substitute.getFirst())),
                substitute);
    }
}
