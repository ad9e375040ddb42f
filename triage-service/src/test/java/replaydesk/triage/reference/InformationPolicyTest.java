package replaydesk.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationPolicyTest {

    private static final InformationPolicy STOCKHOLM = new InformationPolicy(10, 3,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "Europe/Stockholm",
            List.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));

    @ParameterizedTest(name = "{2} working days after {0}: {1}")
    @CsvSource({
            "2026-03-02T08:00:00Z, 2026-03-03T08:00:00Z, 1",
            "2026-03-02T08:00:00Z, 2026-03-16T08:00:00Z, 10",
            // from a Saturday on, and past a weekend
            "2026-03-07T08:00:00Z, 2026-03-09T08:00:00Z, 1",
            "2026-03-06T08:00:00Z, 2026-03-09T08:00:00Z, 1",
            // past Good Friday and Easter Monday
            "2026-04-02T07:00:00Z, 2026-04-07T07:00:00Z, 1",
            // the same time of day on the other side of the change to summer time
            "2026-03-27T08:00:00Z, 2026-03-30T07:00:00Z, 1",
            // a Sunday evening in UTC is Monday in Stockholm
            "2026-03-08T23:30:00Z, 2026-03-09T23:30:00Z, 1"})
    void workingDaysAreCountedInTheZoneWithoutHolidays(Instant from, Instant until, int days) {
        assertThat(STOCKHOLM.after(from, days)).isEqualTo(until);
    }

    @ParameterizedTest(name = "{2} working days before {0}: {1}")
    @CsvSource({
            "2026-03-16T08:00:00Z, 2026-03-11T08:00:00Z, 3",
            "2026-03-09T08:00:00Z, 2026-03-06T08:00:00Z, 1",
            "2026-04-07T07:00:00Z, 2026-04-02T07:00:00Z, 1"})
    void andBackwards(Instant from, Instant until, int days) {
        assertThat(STOCKHOLM.before(from, days)).isEqualTo(until);
    }
}
