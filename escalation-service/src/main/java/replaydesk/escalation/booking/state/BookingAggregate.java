package replaydesk.escalation.booking.state;

import jakarta.inject.Singleton;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.CalendarLinkMade;
import replaydesk.events.booking.CalendarLinkRevoked;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.booking.SlotReleased;
import replaydesk.events.catalogue.Stage;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregate.AggregateFact;

/** A specialist's bookings: aggregates of their own, whose events lie in the topic {@code booking-events}. */
@Singleton
public final class BookingAggregate implements Aggregate<Bookings, BookingEvent> {

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public String topic() {
        return "booking-events";
    }

    @Override
    public Stage stage() {
        return Stage.ESCALATION;
    }

    @Override
    public Class<BookingEvent> events() {
        return BookingEvent.class;
    }

    @Override
    public Bookings initial() {
        return Bookings.NONE;
    }

    @Override
    public Bookings evolve(Bookings bookings, AggregateFact<BookingEvent> fact) {
        var after = switch (fact.event()) {
            case SlotBooked booked -> makesSense(booked)
                    && bookings.inTheWay(booked.workId(), booked.from(), booked.to()).isEmpty()
                            ? bookings.with(new Slot(fact.id(), booked, fact.actor())) : bookings;
            case SlotReleased released -> bookings.without(released.booking());
            case CalendarLinkMade made -> bookings.withLink(made.linkId());
            case CalendarLinkRevoked revoked -> revoked.linkId() != null
                    && revoked.linkId().equals(bookings.calendarLink()) ? bookings.withLink(null) : bookings;
        };
        return after.forgetting(fact.occurredAt());
    }

    /** Tells whether it books anything: a foreign writer's event may say less than is needed. */
    private static boolean makesSense(SlotBooked booked) {
        return booked.workId() != null && booked.caseId() != null && booked.from() != null && booked.to() != null
                && booked.from().isBefore(booked.to());
    }
}
