package replaydesk.escalation.appointment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import replaydesk.kit.stage.Decision;

/**
 * Time that somebody wants, as they wrote it: with an offset, or by the clock of a place. By the clock of a place some
 * times do not exist, and some exist twice, on the days on which the clock is changed.
 */
public sealed interface WantedTime {

    /** The form of a time: date and time of day, with or without an offset. */
    String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?";

    /**
     * A time from and to.
     *
     * @param zone in which people speak of it
     */
    record Span(Instant from, Instant to, ZoneId zone) implements WantedTime {
    }

    /** No such time. */
    record Never(Decision.Refused why) implements WantedTime {
    }

    /**
     * Finds the time.
     *
     * @param start    as {@link #FORM} says
     * @param end      alike; null if the duration is given
     * @param duration null if the end is given
     * @param timeZone null for that of the specialist
     * @param home     the zone of the specialist; null when unknown
     */
    static WantedTime of(String start, String end, Duration duration, String timeZone, ZoneId home) {
        try {
            var zone = timeZone == null ? home : zone(timeZone);
            var from = instant(start, zone, timeZone != null);
            if ((end == null) == (duration == null)) {
                return never("no-length", "Expected either an end or a duration, but there is %s",
                        end == null ? "neither" : "both");
            }
            var to = end == null ? from.plus(duration) : instant(end, zone, timeZone != null);
            return new Span(from, to, zone == null ? ZoneId.of("UTC") : zone);
        } catch (NoSuchTime e) {
            return e.why;
        } catch (DateTimeException | ArithmeticException e) {
            return never("no-such-time", "Expected times that exist, but %s is none", start);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new NoSuchTime("unknown-time-zone",
                    "Expected a time zone such as Europe/Stockholm, but there is no %s", name);
        }
    }

    private static Instant instant(String text, ZoneId zone, boolean named) {
        boolean local = text.matches(".*T[0-9:]+");
        if (!local) {
            var at = OffsetDateTime.parse(text);
            if (named && !text.endsWith("Z")
                    && !zone.getRules().getValidOffsets(at.toLocalDateTime()).contains(at.getOffset())) {
                throw new NoSuchTime("other-offset", "Expected %s by the clock of %s, but the offset there is %s", text,
                        zone, zone.getRules().getValidOffsets(at.toLocalDateTime()));
            }
            return at.toInstant();
        }
        if (zone == null) {
            throw new NoSuchTime("no-time-zone", "Expected a time zone or an offset for %s, but there is neither",
                    text);
        }
        var at = LocalDateTime.parse(text);
        var offsets = zone.getRules().getValidOffsets(at);
        if (offsets.isEmpty()) {
            var gap = zone.getRules().getTransition(at);
            throw new NoSuchTime("time-skipped", "Expected a time that exists, but in %s the clock goes from %s to %s, "
                    + "and there is no %s", zone, gap.getDateTimeBefore(), gap.getDateTimeAfter(), text);
        }
        if (offsets.size() > 1) {
            throw new NoSuchTime("time-twice", "Expected one time, but in %s the clock is set back, and %s comes "
                    + "twice: give it with an offset, %s or %s", zone, text, offsets.get(0), offsets.get(1));
        }
        return at.toInstant(offsets.getFirst());
    }

    private static Never never(String reason, String detail, Object... arguments) {
        return new Never(Decision.refuse(reason, detail, arguments));
    }

    /** Tells that a text names no time. */
    final class NoSuchTime extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Never why;

        NoSuchTime(String reason, String detail, Object... arguments) {
            super(reason);
            this.why = never(reason, detail, arguments);
        }
    }
}
