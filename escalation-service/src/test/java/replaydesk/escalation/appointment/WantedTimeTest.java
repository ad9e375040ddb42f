package replaydesk.escalation.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.escalation.appointment.WantedTime.Never;
import replaydesk.escalation.appointment.WantedTime.Span;

class WantedTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static WantedTime hour(String start, String zone) {
        return WantedTime.of(start, null, HOUR, zone, STOCKHOLM);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17T08:30,, 2026-03-17T07:30:00Z", "2026-03-17T08:30, Asia/Tokyo, 2026-03-16T23:30:00Z",
            "2026-03-17T08:30:00Z,, 2026-03-17T08:30:00Z", "2026-03-17T08:30+05:00,, 2026-03-17T03:30:00Z",
            "2026-10-25T02:30+02:00, Europe/Stockholm, 2026-10-25T00:30:00Z",
            "2026-10-25T02:30+01:00, Europe/Stockholm, 2026-10-25T01:30:00Z"})
    void aTimeIsReadWithItsOffsetOrByTheClockOfThePlace(String start, String zone, Instant from) {
        assertThat(hour(start, zone)).isEqualTo(
                new Span(from, from.plus(HOUR), zone == null ? STOCKHOLM : ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30, Europe/Stockholm, time-skipped", "2026-10-25T02:30, Europe/Stockholm, time-twice",
            "2026-02-30T10:00,, no-such-time", "2026-03-17T24:30,, no-such-time", "0000-13-01T10:00,, no-such-time",
            "2026-03-17T08:30, Mars/Olympus, unknown-time-zone",
            "2026-03-17T08:30+05:00, Europe/Stockholm, other-offset",
            "2026-03-29T02:30+01:00, Europe/Stockholm, other-offset"})
    void aTimeThatIsNoneIsRefusedWithTheReason(String start, String zone, String reason) {
        assertThat(hour(start, zone)).isInstanceOfSatisfying(Never.class,
                never -> assertThat(never.why().reason()).isEqualTo(reason));
    }

    @Test
    void aGapNamesWhenTheClockIsChanged() {
        assertThat(((Never) hour("2026-03-29T02:30", null)).why().detail())
                .contains("Europe/Stockholm", "2026-03-29T02:00", "2026-03-29T03:00");
        assertThat(((Never) hour("2026-10-25T02:30", null)).why().detail()).contains("+02:00", "+01:00");
    }

    @Test
    void anHourOverTheGapIsAnHour() {
        assertThat(hour("2026-03-29T01:30", null)).isEqualTo(new Span(Instant.parse("2026-03-29T00:30:00Z"),
                Instant.parse("2026-03-29T01:30:00Z"), STOCKHOLM));
    }

    @Test
    void eitherTheEndOrTheDurationIsGiven() {
        assertThat(WantedTime.of("2026-03-17T08:30", "2026-03-17T10:00", null, null, STOCKHOLM)).isEqualTo(new Span(
                Instant.parse("2026-03-17T07:30:00Z"), Instant.parse("2026-03-17T09:00:00Z"), STOCKHOLM));
        assertThat(WantedTime.of("2026-03-17T08:30", null, null, null, STOCKHOLM)).isInstanceOf(Never.class);
        assertThat(WantedTime.of("2026-03-17T08:30", "2026-03-17T10:00", HOUR, null, STOCKHOLM))
                .isInstanceOf(Never.class);
    }

    @Test
    void aLocalTimeNeedsAZone() {
        assertThat(((Never) WantedTime.of("2026-03-17T08:30", null, HOUR, null, null)).why().reason())
                .isEqualTo("no-time-zone");
        assertThat(WantedTime.of("2026-03-17T08:30Z", null, HOUR, null, null)).isInstanceOf(Span.class);
    }

    @Test
    void aLengthBeyondAllTimeIsNone() {
        assertThat(WantedTime.of("9999-12-31T23:00Z", null, Duration.ofSeconds(Long.MAX_VALUE), null, null))
                .isInstanceOf(Never.class);
    }
}
