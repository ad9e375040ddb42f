package replaydesk.escalation.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.bookings;
import static replaydesk.escalation.booking.BookingStories.work;
import static replaydesk.escalation.offer.Offers.OFFER;
import static replaydesk.escalation.offer.Offers.offered;

import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.Page;
import replaydesk.escalation.link.PageTexts;
import replaydesk.escalation.offer.OfferQuestion.State;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.reference.InForce;
import replaydesk.testing.StageFixture;

class OfferQuestionTest {

    private static StageFixture<EscalationCase> desk() {
        return Stories.routed().given(offered());
    }

    private static OfferQuestion question(StageFixture<EscalationCase> desk, Bookings bookings, InForce reference) {
        var left = OfferedSlot.left(desk.state().works().offer(), bookings, Availability.of("cecilia", reference));
        return OfferQuestion.of(new Opened(OFFER, desk.view()), left, reference.at());
    }

    private static State state(StageFixture<EscalationCase> desk) {
        return question(desk, Bookings.NONE, Offers.reference()).state();
    }

    private static Page page(OfferQuestion question) {
        return question.page(PageTexts.of("sv"), "t0ken");
    }

    @Test
    void aPageHasAButtonForEachTimeByTheClockOfThePlace() {
        var page = page(question(desk(), Bookings.NONE, Offers.reference()));

        assertThat(page.title()).isEqualTo("Vilken tid passar dig?");
        assertThat(page.paragraphs()).contains("Ärende RD-1", "Det gäller: besök");
        assertThat(page.choices()).extracting(Page.Choice::action).containsOnly("t0ken/choice");
        assertThat(page.choices()).extracting(Page.Choice::slot).containsExactly(1, 2);
        assertThat(page.choices().getFirst().label()).startsWith("tisdag 3 mars 2026 10:00–11:00 (");
    }

    @Test
    void whatWasTakenMeanwhileIsSaidAndTheOthersAreLeft() {
        var taken = question(desk(), bookings(booked(1, 1, 25 * 60, 26 * 60)).state(), Offers.reference());

        assertThat(taken.taken()).isTrue();
        assertThat(page(taken).paragraphs()).anyMatch(text -> text.contains("har tagits sedan dess"));
        assertThat(page(taken).choices()).extracting(Page.Choice::slot).containsExactly(2);
    }

    @Test
    void aPageSaysHowTheOfferStandsWhenNothingCanBeChosen() {
        var all = bookings(booked(1, 1, 25 * 60, 55 * 60)).state();

        assertThat(question(desk(), all, Offers.reference()).state()).isEqualTo(State.NONE_LEFT);
        assertThat(question(desk(), Bookings.NONE, Offers.at("2026-03-04T09:00:00Z")).state())
                .isEqualTo(State.EXPIRED);
        assertThat(state(desk().given(offered(work(8), "2026-03-05T09:00:00Z")))).isEqualTo(State.REPLACED);
        assertThat(state(desk().given(Offers.scheduled(work(9), WorkKind.VISIT)))).isEqualTo(State.REPLACED);
        assertThat(state(desk().given(Stories.closed()))).isEqualTo(State.OVER);
        assertThat(page(question(desk(), all, Offers.reference())).choices()).isEmpty();
    }

    @Test
    void aTimeThatWasChosenIsShownAsLongAsItStands() {
        var chosen = desk().given(Offers.scheduled(OFFER, WorkKind.VISIT));

        assertThat(page(question(chosen, Bookings.NONE, Offers.reference())).paragraphs())
                .anyMatch(text -> text.startsWith("tisdag 3 mars 2026 10:00–11:00"));
        assertThat(state(chosen.given(new WorkCancelled(OFFER, null)))).isEqualTo(State.PAST);
        assertThat(state(chosen.given(Stories.closed()))).isEqualTo(State.OVER);
    }
}
