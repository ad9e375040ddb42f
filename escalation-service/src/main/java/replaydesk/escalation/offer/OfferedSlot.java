package replaydesk.escalation.offer;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.WorkOffer;

/**
 * Time of an offer that can still be chosen.
 *
 * @param number by which a choice names it, from 1
 */
public record OfferedSlot(int number, Instant from, Instant to) {

    /** Returns those that are left: to come, not booked meanwhile, and with the specialist there. */
    static List<OfferedSlot> left(WorkOffer offer, Bookings bookings, Availability available) {
        return IntStream.range(0, offer.slots().size())
                .mapToObj(i -> new OfferedSlot(i + 1, offer.slots().get(i).from(), offer.slots().get(i).to()))
                .filter(slot -> slot.from().isAfter(available.reference().at())
                        && !available.isAway(slot.from(), slot.to())
                        && bookings.inTheWay(offer.id(), slot.from(), slot.to()).isEmpty())
                .toList();
    }
}
