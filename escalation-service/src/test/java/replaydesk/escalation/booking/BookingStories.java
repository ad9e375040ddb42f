package replaydesk.escalation.booking;

import java.time.Instant;
import java.util.UUID;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.log.CaseFold;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.aggregate.AggregateFact;
import replaydesk.kit.aggregate.AggregateView;

/** Bookings from which the tests are told. */
public final class BookingStories {

    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final UUID CASE = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private static final BookingAggregate AGGREGATE = new BookingAggregate();

    private BookingStories() {
    }

    /** Returns the id of the n-th work. */
    public static UUID work(int n) {
        return new UUID(5, n);
    }

    /** Returns the id of the n-th event of bookings, from 1. */
    public static UUID event(int n) {
        return new UUID(6, n);
    }

    /** Returns a booking of cecilia's time from and until so many minutes from now. */
    public static SlotBooked booked(int work, int revision, int from, int until) {
        return new SlotBooked(work(work), revision, WorkKind.CALLBACK, "cecilia", NOW.plusSeconds(from * 60L),
                NOW.plusSeconds(until * 60L), "Europe/Stockholm", CASE, "RD-1", "acme", 1, null, null);
    }

    /** Returns the slot that the event with this number booked. */
    public static Slot slot(int event, SlotBooked booked) {
        return new Slot(event(event), booked, "anna");
    }

    /** Returns cecilia's bookings after these events, which happened now. */
    public static AggregateView<Bookings> bookings(BookingEvent... events) {
        var state = Bookings.NONE;
        for (int i = 0; i < events.length; i++) {
            state = evolve(state, i + 1, events[i], NOW);
        }
        return new AggregateView<>(KnownBookings.of("cecilia"), state, CaseFold.unknown());
    }

    /** Returns the bookings after one more event. */
    public static Bookings evolve(Bookings state, int number, BookingEvent event, Instant at) {
        return AGGREGATE.evolve(state, new AggregateFact<>(event(number), event, "anna", at, 1));
    }
}
