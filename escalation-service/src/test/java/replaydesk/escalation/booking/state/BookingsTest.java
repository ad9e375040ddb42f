package replaydesk.escalation.booking.state;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.NOW;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.bookings;
import static replaydesk.escalation.booking.BookingStories.event;
import static replaydesk.escalation.booking.BookingStories.evolve;
import static replaydesk.escalation.booking.BookingStories.slot;
import static replaydesk.escalation.booking.BookingStories.work;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.booking.SlotReleased;

class BookingsTest {

    @Test
    void aLaterBookingOfTheSameWorkTakesThePlaceOfTheEarlier() {
        assertThat(bookings(booked(1, 1, 60, 120), booked(1, 2, 300, 360)).state().slots())
                .containsExactly(slot(2, booked(1, 2, 300, 360)));
    }

    @Test
    void aReleaseNamesTheBooking() {
        var moved = bookings(booked(1, 1, 60, 120), booked(1, 2, 300, 360)).state();

        assertThat(evolve(moved, 3, new SlotReleased(work(1), event(1)), NOW)).isEqualTo(moved);
        assertThat(evolve(moved, 3, new SlotReleased(work(1), event(2)), NOW)).isEqualTo(Bookings.NONE);
    }

    @Test
    void slotsAreForgottenAMonthAfterTheirEndByTheTimesOfEvents() {
        var old = bookings(booked(1, 1, 60, 120)).state();

        var kept = evolve(old, 2, booked(2, 1, 100_000, 100_060), NOW.plus(Duration.ofDays(31)));
        var forgotten = evolve(old, 2, booked(2, 1, 100_000, 100_060), NOW.plus(Duration.ofDays(32)));

        assertThat(kept.slots()).hasSize(2);
        assertThat(forgotten.slots()).extracting(Slot::workId).containsExactly(work(2));
    }

    @Test
    void whatMakesNoSenseChangesNothing() {
        var before = bookings(booked(1, 1, 60, 120)).state();

        assertThat(evolve(before, 2, booked(2, 1, 90, 150), NOW)).isEqualTo(before);
        assertThat(evolve(before, 2, booked(2, 1, 200, 200), NOW)).isEqualTo(before);
        assertThat(evolve(before, 2, new SlotBooked(null, 0, null, null, null, null, null, null, null, null, 0, null,
                null), NOW)).isEqualTo(before);
        assertThat(evolve(before, 2, new SlotReleased(null, null), NOW)).isEqualTo(before);
    }
}
