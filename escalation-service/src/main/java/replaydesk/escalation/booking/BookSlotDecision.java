package replaydesk.escalation.booking;

import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/**
 * The decision to book a time of a specialist (R16): only while it is free. The work's earlier time with the same
 * specialist is free as well, since the booking takes its place.
 */
public final class BookSlotDecision {

    /** The most slots of a specialist that are remembered. */
    static final int MOST = 2_000;

    private BookSlotDecision() {
    }

    public static AggregateDecision<BookingEvent> decide(AggregateView<Bookings> view, SlotBooked wanted) {
        var bookings = view.state();
        var taken = bookings.inTheWay(wanted.workId(), wanted.from(), wanted.to());
        if (taken.isPresent()) {
            var other = taken.get().booked();
            return AggregateDecision.refuse("slot-taken",
                    "Expected %s to be free from %s to %s, but a %s from %s to %s is booked already",
                    wanted.specialist(), wanted.from(), wanted.to(), other.kind(), other.from(), other.to());
        }
        var own = bookings.of(wanted.workId());
        if (own.isPresent() && own.get().booked().revision() >= wanted.revision()) {
            return AggregateDecision.refuse("work-changed",
                    "Expected the work as you saw it, but it was given another time, from %s to %s",
                    own.get().booked().from(), own.get().booked().to());
        }
        return bookings.slots().size() < MOST ? AggregateDecision.emit(wanted)
                : AggregateDecision.refuse("too-many-bookings",
                        "Expected fewer than %d bookings of %s, but there are as many", MOST, wanted.specialist());
    }
}
