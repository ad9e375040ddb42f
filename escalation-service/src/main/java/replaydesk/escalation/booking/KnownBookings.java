package replaydesk.escalation.booking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.log.Ids;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.aggregatelog.AggregateLog;
import replaydesk.kit.aggregatelog.AggregateLogs;
import replaydesk.kit.identity.Caller;

/** Finds the bookings of specialists. */
@Singleton
public final class KnownBookings {

    private final AggregateLog<Bookings, BookingEvent> log;

    KnownBookings(AggregateLogs logs) {
        this.log = logs.of(BookingAggregate.class);
    }

    public AggregateLog<Bookings, BookingEvent> log() {
        return log;
    }

    /**
     * A slot, and whose it is.
     *
     * @param specialist id of the specialist's bookings
     */
    public record Held(UUID specialist, Slot slot) {
    }

    /** Returns the id of a specialist's bookings, which follows from the id by which events name the person. */
    public static UUID of(String specialist) {
        return Ids.aggregate("booking", specialist, "");
    }

    public AggregateView<Bookings> view(String specialist) {
        return log.view(of(specialist));
    }

    /** Tells whether the caller may know which case the slot is for: theirs, or of an organisation of theirs. */
    public static boolean maySee(Slot slot, Caller who) {
        return who.subject().equals(slot.booked().specialist()) || who.mayRead(slot.booked().organisation());
    }

    /** Returns the bookings whose calendar has this secret link; empty when none has. */
    public Optional<AggregateView<Bookings>> ofLink(UUID link) {
        return log.all().stream().filter(view -> link.equals(view.state().calendarLink())).findFirst();
    }

    /** Returns all slots that are not over by then. */
    public Stream<Held> standing(Instant now) {
        return log.all().stream().flatMap(view -> view.state().slots().stream().filter(slot -> !slot.isOver(now))
                .map(slot -> new Held(view.id(), slot)));
    }
}
