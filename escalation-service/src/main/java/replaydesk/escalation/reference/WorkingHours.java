package replaydesk.escalation.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import replaydesk.kit.reference.Check;

/**
 * Hours in which a team or a specialist works (R15), by the clock of their place.
 *
 * @param timeZone the zone of the place, such as {@code Europe/Stockholm}
 * @param shifts   the times of work
 * @param holidays days without any shift; absent for none
 */
public record WorkingHours(@NotNull @Size(max = 60) String timeZone,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Shift> shifts,
        @Size(max = 1_000) List<@NotNull LocalDate> holidays) {

    /** Days within which the next shift begins, or none does: longer than any row of holidays. */
    private static final int HORIZON = 30;

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public WorkingHours {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    /**
     * Times of work that are alike on several days.
     *
     * @param weekdays the days on which it begins
     * @param from     time of day at which it begins, such as {@code 08:00}
     * @param until    time of day at which it ends; on the next day if that is not later than {@code from}
     */
    public record Shift(@NotEmpty Set<@NotNull DayOfWeek> weekdays, @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String until) {

        public Shift {
            weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        }

        /** Returns the time on that day, by the clock of the zone: one that the clock skips comes after the gap. */
        private ZonedDateTime begins(LocalDate day, ZoneId zone) {
            return day.atTime(LocalTime.parse(from)).atZone(zone);
        }

        private ZonedDateTime ends(LocalDate day, ZoneId zone) {
            var end = LocalTime.parse(until);
            return (end.isAfter(LocalTime.parse(from)) ? day : day.plusDays(1)).atTime(end).atZone(zone);
        }
    }

    /** Tells whether it is a time of work. */
    public boolean cover(Instant time) {
        var zone = ZoneId.of(timeZone);
        var today = time.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today).anyMatch(day -> of(day).anyMatch(shift -> !time
                .isBefore(shift.begins(day, zone).toInstant()) && time.isBefore(shift.ends(day, zone).toInstant())));
    }

    /** Tells whether all of it is time of work, in one shift or in shifts that follow each other. */
    public boolean cover(Instant from, Instant to) {
        var zone = ZoneId.of(timeZone);
        var first = from.atZone(zone).toLocalDate().minusDays(1);
        var last = to.atZone(zone).toLocalDate();
        var covered = from;
        while (covered.isBefore(to)) {
            var at = covered;
            var end = first.datesUntil(last.plusDays(1))
                    .flatMap(day -> of(day).filter(shift -> !at.isBefore(shift.begins(day, zone).toInstant()))
                            .map(shift -> shift.ends(day, zone).toInstant()))
                    .max(Instant::compareTo);
            if (end.isEmpty() || !end.get().isAfter(at)) {
                return false;
            }
            covered = end.get();
        }
        return true;
    }

    /** Returns the time itself if it is one of work, else when the next shift begins; empty if none does for long. */
    public Optional<Instant> next(Instant time) {
        if (cover(time)) {
            return Optional.of(time);
        }
        var zone = ZoneId.of(timeZone);
        var today = time.atZone(zone).toLocalDate();
        return IntStream.range(0, HORIZON).mapToObj(today::plusDays)
                .flatMap(day -> of(day).map(shift -> shift.begins(day, zone).toInstant()))
                .filter(begin -> begin.isAfter(time)).min(Instant::compareTo);
    }

    private Stream<Shift> of(LocalDate day) {
        return holidays.contains(day) ? Stream.empty()
                : shifts.stream().filter(shift -> shift.weekdays().contains(day.getDayOfWeek()));
    }

    /** Checks what is wrong beyond its form; null is no hours at all. */
    static void check(WorkingHours hours, String pointer, Check check) {
        if (hours == null) {
            return;
        }
        try {
            ZoneId.of(hours.timeZone());
        } catch (DateTimeException e) {
            check.wrong(pointer + "/timeZone", "Expected a time zone such as Europe/Stockholm, but there is no %s",
                    hours.timeZone());
        }
    }
}
