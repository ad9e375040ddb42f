package replaydesk.escalation.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.appointment.WantedTime.Span;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.value.TimeSlot;

/**
 * Finds times at which a specialist is free: in their hours, there and not booked. They begin on a half hour by the
 * clock of the place, none overlaps another, and they are spread over the days of the span. A pure function.
 */
final class FreeTimes {

    private static final int STEP_MINUTES = 30;
    /** What a requester needs to read the mail. */
    private static final Duration NOTICE = Duration.ofHours(1);

    private final Availability available;
    private final Bookings bookings;

    FreeTimes(Availability available, Bookings bookings) {
        this.available = available;
        this.bookings = bookings;
    }

    /** Returns free times, the earliest first; empty when there is none. */
    List<TimeSlot> in(Span span, Duration length) {
        var now = available.reference().at();
        var days = new TreeMap<LocalDate, List<TimeSlot>>();
        var at = aligned(later(span.from(), now.plus(NOTICE)), span.zone());
        while (!at.plus(length).isAfter(span.to())) {
            boolean free = isFree(at, at.plus(length));
            if (free) {
                days.computeIfAbsent(at.atZone(span.zone()).toLocalDate(), _ -> new ArrayList<>())
                        .add(new TimeSlot(at, at.plus(length)));
            }
            at = free ? aligned(at.plus(length), span.zone()) : at.plus(STEP_MINUTES, ChronoUnit.MINUTES);
        }
        return spread(List.copyOf(days.values()));
    }

    private boolean isFree(Instant from, Instant to) {
        return available.isAtWork(from, to) && !available.isAway(from, to)
                && bookings.inTheWay(new UUID(0, 0), from, to).isEmpty();
    }

    /** Returns the first half hour that is not before the time. */
    private static Instant aligned(Instant time, ZoneId zone) {
        var local = time.atZone(zone);
        var half = local.truncatedTo(ChronoUnit.HOURS).plusMinutes(local.getMinute() < STEP_MINUTES ? 0 : STEP_MINUTES);
        return (half.toInstant().isBefore(time) ? half.plusMinutes(STEP_MINUTES) : half).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Takes as many as an offer has: of days far apart, and of each one as many as of the others if it has them. */
    private static List<TimeSlot> spread(List<List<TimeSlot>> days) {
        var chosen = evenly(days, OfferWork.MOST);
        var counts = new int[chosen.size()];
        int all = (int) chosen.stream().mapToLong(List::size).sum();
        for (int taken = 0, i = 0; taken < Math.min(OfferWork.MOST, all); i = (i + 1) % counts.length) {
            if (counts[i] < chosen.get(i).size()) {
                counts[i]++;
                taken++;
            }
        }
        return IntStream.range(0, counts.length).boxed().flatMap(i -> ofDay(chosen.get(i), counts[i], i).stream())
                .toList();
    }

    /** Takes so many of a day; a single one from its beginning or its middle by turns. */
    private static List<TimeSlot> ofDay(List<TimeSlot> day, int count, int turn) {
        return count == 1 ? List.of(day.get(turn % 2 == 0 ? 0 : day.size() / 2)) : evenly(day, count);
    }

    private static <T> List<T> evenly(List<T> all, int count) {
        return all.size() <= count ? all
                : IntStream.range(0, count).mapToObj(i -> all.get(i * (all.size() - 1) / (count - 1))).toList();
    }
}
