package replaydesk.escalation.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.bookings;
import static replaydesk.escalation.booking.BookingStories.work;
import static replaydesk.escalation.offer.Offers.OFFER;
import static replaydesk.escalation.offer.Offers.offered;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.appointment.Booking;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.WorkOffer.Standing;
import replaydesk.events.booking.SlotBooked;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.InForce;
import replaydesk.testing.StageFixture;

class ChooseSlotDecisionTest {

    private static final ChooseSlotDecision.Said SAID = new ChooseSlotDecision.Said("Storgatan 5", "Toner");

    private static StageFixture<EscalationCase> desk() {
        return Stories.routed().given(offered());
    }

    private static Booking choose(StageFixture<EscalationCase> desk, int slot, Bookings bookings, InForce reference) {
        return ChooseSlotDecision.decide(desk.view(), OFFER, new ChooseSlot(slot, null), SAID, bookings, reference,
                Stories.RITA);
    }

    private static Booking choose(StageFixture<EscalationCase> desk, int slot) {
        return choose(desk, slot, Bookings.NONE, Offers.reference());
    }

    private static Booking by(Caller caller, String onBehalfOf) {
        return ChooseSlotDecision.decide(desk().view(), OFFER, new ChooseSlot(1, onBehalfOf), SAID, Bookings.NONE,
                Offers.reference(), caller);
    }

    private static String reason(Booking booking) {
        return booking instanceof Booking.Refused refused ? refused.why().reason() : "not refused: " + booking;
    }

    private static Standing standing(StageFixture<EscalationCase> desk) {
        return desk.state().works().offer().standing();
    }

    @Test
    void theTimeThatIsChosenIsBookedAsTheWorkOfTheOffer() {
        assertThat(choose(desk(), 2)).isEqualTo(new Booking.Wanted(new SlotBooked(OFFER, 1, WorkKind.VISIT, "cecilia",
                Instant.parse("2026-03-04T13:00:00Z"), Instant.parse("2026-03-04T14:00:00Z"), "Europe/Stockholm",
                desk().view().id(), "RD-1", "acme", 3, "Storgatan 5", "Toner")));
    }

    @Test
    void whoWorksOnTheCaseReportsTheChoice() {
        assertThat(by(Stories.ANNA, "rita")).isInstanceOf(Booking.Wanted.class);
        assertThat(reason(by(Stories.ANNA, null))).isEqualTo("not-yours");
        assertThat(reason(by(Stories.ANNA, "sven"))).isEqualTo("not-the-requester");
        assertThat(reason(by(Stories.RITA, "rita"))).isEqualTo("own-word-only");
    }

    @Test
    void aTimeThatWasTakenMeanwhileIsRefusedWithThoseThatAreLeft() {
        var taken = bookings(booked(1, 1, 25 * 60 + 30, 26 * 60 + 30)).state();
        var refused = (Booking.Refused) choose(desk(), 1, taken, Offers.reference());

        assertThat(refused.why().reason()).isEqualTo("slot-taken");
        assertThat(refused.why().detail()).contains("free are [2]").doesNotContain("CALLBACK");
        assertThat(choose(desk(), 2, taken, Offers.reference())).isInstanceOf(Booking.Wanted.class);
    }

    @Test
    void aTimeThatIsPastOrThatThereIsNotIsRefused() {
        assertThat(reason(choose(desk(), 1, Bookings.NONE, Offers.at("2026-03-03T09:00:00Z")))).isEqualTo("slot-taken");
        assertThat(reason(choose(desk(), 3))).isEqualTo("unknown-slot");
        assertThat(reason(choose(desk(), 2, Bookings.NONE, Offers.at("2026-03-04T09:00:00Z"))))
                .isEqualTo("offer-expired");
    }

    @Test
    void ofOneOfferOneTimeIsChosen() {
        var chosen = desk().given(Offers.scheduled(OFFER, WorkKind.VISIT));
        var booked = bookings(booked(7, 1, 25 * 60, 26 * 60)).state();

        assertThat(standing(chosen)).isEqualTo(Standing.CHOSEN);
        assertThat(reason(choose(chosen, 2))).isEqualTo("already-chosen");
        assertThat(reason(choose(desk(), 2, booked, Offers.reference()))).isEqualTo("already-chosen");
    }

    @Test
    void anotherOfferAnotherTimeAndTheEndOfTheCaseEndIt() {
        var again = desk().given(offered(work(8), "2026-03-05T09:00:00Z"));
        var overruled = desk().given(Offers.scheduled(work(9), WorkKind.VISIT));
        var ended = desk().given(Stories.closed());

        assertThat(reason(choose(again, 1))).isEqualTo("offer-replaced");
        assertThat(standing(overruled)).isEqualTo(Standing.OVERRULED);
        assertThat(reason(choose(overruled, 1))).isEqualTo("offer-over");
        assertThat(standing(ended)).isEqualTo(Standing.CASE_ENDED);
        assertThat(reason(choose(ended, 1))).isEqualTo("case-ended");
        assertThat(reason(choose(ended.given(new CaseReopened("Igen", null, "anna")), 1))).isEqualTo("offer-over");
    }

    @Test
    void workAtTheDeskEndsNoOffer() {
        assertThat(standing(desk().given(Offers.scheduled(work(9), WorkKind.DESK)))).isEqualTo(Standing.OPEN);
    }

    @Test
    void whereNothingWasOfferedNothingIsChosen() {
        assertThat(reason(choose(Stories.routed(), 1))).isEqualTo("offer-replaced");
    }
}
