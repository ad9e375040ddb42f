package replaydesk.triage.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import replaydesk.kit.stage.WorkingDays;

/**
 * How long the desk waits for an answer, in working days (R10). Its days are those of the desk, not of an agreement's
 * calendar: a requester who is asked has the same time under every agreement.
 *
 * @param lapseAfter   working days after which a request lapses that says nothing else
 * @param remindBefore working days before the lapse on which the requester is reminded; 0 for no reminder
 * @param weekdays     the days on which the desk works; every day if none is said
 * @param timeZone     the zone in which the days are counted, such as {@code Europe/Stockholm}
 * @param holidays     days on which the desk does not work; absent for none
 */
public record InformationPolicy(@Min(1) @Max(260) int lapseAfter, @Min(0) @Max(260) int remindBefore,
        @NotEmpty Set<@NotNull DayOfWeek> weekdays, @NotNull @Size(max = 60) String timeZone,
        @Size(max = 1_000) List<@NotNull LocalDate> holidays) {

    /** The name of the kind. */
    public static final String KIND = "information-policy";

    /** The key of the only document. */
    public static final String KEY = "default";

    public InformationPolicy {
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    /** Returns the time so many working days later: the same time of day, on a working day. */
    public Instant after(Instant from, int days) {
        return days().after(from, days);
    }

    /** Returns the time so many working days earlier: the same time of day, on a working day. */
    public Instant before(Instant from, int days) {
        return days().before(from, days);
    }

    private WorkingDays days() {
        return new WorkingDays(weekdays, timeZone, holidays);
    }
}
