package replaydesk.escalation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.bookings;
import static replaydesk.escalation.booking.BookingStories.event;
import static replaydesk.escalation.booking.BookingStories.work;

import org.junit.jupiter.api.Test;
import replaydesk.events.booking.SlotReleased;

class BookSlotDecisionTest {

    @Test
    void aFreeTimeIsBooked() {
        assertThat(BookSlotDecision.decide(bookings(), booked(1, 1, 60, 120)).event())
                .isEqualTo(booked(1, 1, 60, 120));
    }

    @Test
    void aTimeThatOverlapsIsRefusedWithTheSlotThatIsInTheWay() {
        var refused = BookSlotDecision.decide(bookings(booked(1, 1, 60, 120)), booked(2, 1, 90, 150)).refused();

        assertThat(refused.reason()).isEqualTo("slot-taken");
        assertThat(refused.detail()).contains("cecilia", "CALLBACK", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")
                .doesNotContain("RD-1");
    }

    @Test
    void oneMayBeginWhenTheOtherEnds() {
        var taken = bookings(booked(1, 1, 60, 120));

        assertThat(BookSlotDecision.decide(taken, booked(2, 1, 120, 180)).refused()).isNull();
        assertThat(BookSlotDecision.decide(taken, booked(2, 1, 0, 60)).refused()).isNull();
    }

    @Test
    void workMayBeMovedWithinItsOwnTime() {
        var taken = bookings(booked(1, 1, 60, 120));

        assertThat(BookSlotDecision.decide(taken, booked(1, 2, 90, 150)).event()).isEqualTo(booked(1, 2, 90, 150));
        assertThat(BookSlotDecision.decide(taken, booked(1, 1, 90, 150)).refused().reason()).isEqualTo("work-changed");
    }

    @Test
    void aReleasedTimeIsFree() {
        var free = bookings(booked(1, 1, 60, 120), new SlotReleased(work(1), event(1)));

        assertThat(BookSlotDecision.decide(free, booked(2, 1, 60, 120)).refused()).isNull();
    }
}
