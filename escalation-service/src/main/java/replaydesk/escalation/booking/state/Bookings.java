package replaydesk.escalation.booking.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The bookings of a specialist: no two of them overlap. Slots that ended a month before the last event are forgotten,
 * so that the state stays small.
 *
 * @param slots        in the order of their times
 * @param calendarLink id of the secret link to the calendar; null while there is none
 */
public record Bookings(List<Slot> slots, UUID calendarLink) {

    public static final Bookings NONE = new Bookings(List.of(), null);

    /** How long a slot is remembered after its end. */
    static final Duration REMEMBERED = Duration.ofDays(31);

    public Bookings {
        slots = List.copyOf(slots);
    }

    /** Returns the slot of this work; empty when it has none here. */
    public Optional<Slot> of(UUID work) {
        return slots.stream().filter(slot -> slot.workId().equals(work)).findFirst();
    }

    /** Returns the first slot in the way of this work at this time; empty when the specialist is free. */
    public Optional<Slot> inTheWay(UUID work, Instant from, Instant to) {
        return slots.stream().filter(slot -> !slot.workId().equals(work) && slot.overlaps(from, to)).findFirst();
    }

    Bookings with(Slot slot) {
        var more = new ArrayList<>(slots.stream().filter(other -> !other.workId().equals(slot.workId())).toList());
        more.add(slot);
        more.sort(Comparator.comparing(one -> one.booked().from()));
        return new Bookings(more, calendarLink);
    }

    Bookings without(UUID booking) {
        return new Bookings(slots.stream().filter(slot -> !slot.booking().equals(booking)).toList(), calendarLink);
    }

    Bookings forgetting(Instant now) {
        var before = now.minus(REMEMBERED);
        return slots.stream().noneMatch(slot -> slot.isOver(before)) ? this
                : new Bookings(slots.stream().filter(slot -> !slot.isOver(before)).toList(), calendarLink);
    }

    Bookings withLink(UUID link) {
        return new Bookings(slots, link);
    }
}
