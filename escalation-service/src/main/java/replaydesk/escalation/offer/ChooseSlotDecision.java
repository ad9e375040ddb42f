package replaydesk.escalation.offer;

import java.util.UUID;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.appointment.Booking;
import replaydesk.escalation.appointment.ScheduleWorkDecision;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.WorkOffer;
import replaydesk.escalation.evolution.WorkOffer.Standing;
import replaydesk.events.booking.SlotBooked;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.OnBehalf;

/**
 * The requester's decision for one of the offered times (R16). The work that is booked has the offer's id, so that of
 * one offer one time is booked. What it says of others' bookings is that the time is taken.
 */
final class ChooseSlotDecision {

    private ChooseSlotDecision() {
    }

    /**
     * Decides.
     *
     * @param offer    id of the offer
     * @param said     what the offer said beside the times
     * @param bookings of the specialist
     */
    static Booking decide(CaseView<EscalationCase> view, UUID offer, ChooseSlot command, Said said, Bookings bookings,
            InForce reference, Caller caller) {
        var refusal = refusal(view, offer, command, bookings, reference, caller);
        if (refusal != null) {
            return new Booking.Refused(refusal);
        }
        var standing = view.state().works().offer();
        int n = command.slot();
        if (n > standing.slots().size()) {
            return Booking.refuse("unknown-slot", "Expected the number of a time, but of %d there is no %d",
                    standing.slots().size(), n);
        }
        var left = OfferedSlot.left(standing, bookings, Availability.of(standing.specialist(), reference));
        return left.stream().filter(slot -> slot.number() == n).findFirst()
                .<Booking>map(slot -> new Booking.Wanted(new SlotBooked(offer, 1, standing.kind(),
                        standing.specialist(), slot.from(), slot.to(), standing.timeZone(), view.id(),
                        view.identity().number(), view.identity().organisation(), view.fold().version(),
                        said.place(), said.note())))
                .orElseGet(() -> Booking.refuse("slot-taken",
                        "Expected a time that is still free, but %d is not; free are %s", n,
                        left.stream().map(OfferedSlot::number).toList()));
    }

    /** What an offer said beside the times, as its table has it. */
    record Said(String place, String note) {
    }

    private static Decision.Refused refusal(CaseView<EscalationCase> view, UUID offer, ChooseSlot command,
            Bookings bookings, InForce reference, Caller caller) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var others = whose(view, command, caller);
        if (others != null) {
            return others;
        }
        if (view.state().works().find(offer).isPresent() || bookings.of(offer).isPresent()) {
            return Decision.refuse("already-chosen", "Expected an open offer, but a time was chosen already");
        }
        var refused = standing(view.state().works().offer(), offer, reference);
        return refused != null ? refused : ScheduleWorkDecision.refusalOfMore(view);
    }

    private static Decision.Refused standing(WorkOffer standing, UUID offer, InForce reference) {
        if (standing == null || !standing.id().equals(offer)) {
            return Decision.refuse("offer-replaced",
                    "Expected the offer that was made last, but there is another one, or none");
        }
        if (standing.standing() != Standing.OPEN) {
            return Decision.refuse("offer-over", "Expected an open offer, but a time was agreed on without it");
        }
        return standing.expiredBy(reference.at())
                ? Decision.refuse("offer-expired", "Expected an open offer, but it ended at %s", standing.expiresAt())
                : null;
    }

    /** Returns why the caller may not choose: it is the requester's choice, and others report it. */
    private static Decision.Refused whose(CaseView<EscalationCase> view, ChooseSlot command, Caller caller) {
        var behalf = OnBehalf.refusal(view, command.onBehalfOf(), caller.speaksForOthers());
        if (behalf != null) {
            return behalf;
        }
        return command.onBehalfOf() != null || caller.subject().equals(view.identity().requester()) ? null
                : Decision.refuse("not-yours", "Expected the requester, or somebody on their behalf, but it is %s",
                        caller.subject());
    }
}
