package replaydesk.escalation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.escalation.reference.WorkingHours.Shift;

class WorkingHoursTest {

    private static final Set<DayOfWeek> WEEK = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static WorkingHours stockholm(String from, String until, LocalDate... holidays) {
        return new WorkingHours("Europe/Stockholm", List.of(new Shift(WEEK, from, until)), List.of(holidays));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T06:59:59Z,false", "2026-03-02T07:00:00Z,true", "2026-03-02T15:59:59Z,true",
            "2026-03-02T16:00:00Z,false", "2026-03-07T10:00:00Z,false", "2026-07-06T06:00:00Z,true"})
    void timesAreThoseOfTheClockThere(Instant time, boolean covered) {
        assertThat(stockholm("08:00", "17:00").cover(time)).isEqualTo(covered);
    }

    @Test
    void aNightShiftEndsOnTheNextDayAlsoOnAFreeOne() {
        var nights = stockholm("22:00", "06:00");

        assertThat(nights.cover(Instant.parse("2026-03-07T04:59:00Z"))).as("Saturday before six").isTrue();
        assertThat(nights.cover(Instant.parse("2026-03-07T21:30:00Z"))).as("Saturday night").isFalse();
        assertThat(nights.cover(Instant.parse("2026-03-02T04:00:00Z"))).as("Monday morning").isFalse();
    }

    @Test
    void theNextShiftComesAfterTheWeekendAndTheHolidays() {
        var hours = stockholm("08:00", "17:00", LocalDate.parse("2026-03-09"));
        var friday = Instant.parse("2026-03-06T16:00:00Z");

        assertThat(hours.next(friday)).contains(Instant.parse("2026-03-10T07:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-03-06T10:00:00Z"))).as("now")
                .contains(Instant.parse("2026-03-06T10:00:00Z"));
    }

    @Test
    void aShiftThatBeginsWithinTheGapOfSummerTimeBeginsAfterIt() {
        var sundays = new WorkingHours("Europe/Stockholm",
                List.of(new Shift(Set.of(DayOfWeek.SUNDAY), "02:30", "08:00")), null);

        assertThat(sundays.next(Instant.parse("2026-03-28T23:00:00Z"))).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void whoNeverWorksHasNoNextShift() {
        var days = LocalDate.parse("2026-03-01").datesUntil(LocalDate.parse("2026-06-01")).toArray(LocalDate[]::new);

        assertThat(stockholm("08:00", "17:00", days).next(Instant.parse("2026-03-02T10:00:00Z"))).isEmpty();
    }
}
