package replaydesk.kit.stage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;

/**
 * The days on which the desk works, by which it counts the time that it gives people to answer.
 *
 * @param weekdays every day if none is said
 * @param timeZone the zone in which the days are counted, such as {@code Europe/Stockholm}
 * @param holidays days on which the desk does not work
 */
public record WorkingDays(Set<DayOfWeek> weekdays, String timeZone, List<LocalDate> holidays) {

    private static final String KIND = "information-policy";
    private static final String KEY = "default";

    public WorkingDays {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    /** Returns the document that says the desk's working days; empty where none is in force. */
    public static Optional<ReferenceDocument> document(InForce reference) {
        return reference.find(KIND, KEY).filter(found -> found.content().as(WorkingDays.class).isPresent());
    }

    /** Reads the working days of the document. */
    public static WorkingDays in(ReferenceDocument document) {
        return document.content().as(WorkingDays.class).orElseThrow();
    }

    /** Returns the time so many working days later: the same time of day, on a working day. */
    public Instant after(Instant from, int days) {
        return moved(from, days, 1);
    }

    /** Returns the time so many working days earlier: the same time of day, on a working day. */
    public Instant before(Instant from, int days) {
        return moved(from, days, -1);
    }

    private Instant moved(Instant from, int days, int step) {
        var at = from.atZone(ZoneId.of(timeZone));
        for (int left = days; left > 0;) {
            at = at.plusDays(step);
            left -= works(at.toLocalDate()) ? 1 : 0;
        }
        return at.toInstant();
    }

    private boolean works(LocalDate day) {
        return weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
