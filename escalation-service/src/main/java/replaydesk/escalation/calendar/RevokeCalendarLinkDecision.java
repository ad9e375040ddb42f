package replaydesk.escalation.calendar;

import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.BookingEvent;
import replaydesk.events.booking.CalendarLinkRevoked;
import replaydesk.kit.aggregate.AggregateDecision;
import replaydesk.kit.aggregate.AggregateView;

/** The decision that the secret link to a calendar no longer works. */
final class RevokeCalendarLinkDecision {

    private RevokeCalendarLinkDecision() {
    }

    static AggregateDecision<BookingEvent> decide(AggregateView<Bookings> view) {
        var link = view.state().calendarLink();
        return link == null
                ? AggregateDecision.refuse("no-calendar-link", "Expected a link to your calendar, but there is none")
                : AggregateDecision.emit(new CalendarLinkRevoked(link));
    }
}
