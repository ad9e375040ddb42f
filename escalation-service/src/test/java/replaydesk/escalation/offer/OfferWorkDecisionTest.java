package replaydesk.escalation.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.Stories.refused;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.bookings;
import static replaydesk.escalation.offer.Offers.OFFER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.escalation.Stories;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.value.Channel;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;

class OfferWorkDecisionTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static OfferWork named(String specialist, String... starts) {
        return new OfferWork(WorkKind.VISIT, 60, specialist, List.of(starts), null, null, null, "Storgatan 5", "Toner",
                null, null);
    }

    private static OfferWork span(String specialist, String from, String to, int minutes) {
        return new OfferWork(WorkKind.VISIT, minutes, specialist, null, from, to, null, null, null, null, null);
    }

    private static OfferWork until(String expiresAt) {
        return new OfferWork(WorkKind.CALLBACK, 30, "cecilia", List.of("2026-03-25T10:00"), null, null, null, null,
                null, expiresAt == null ? null : Instant.parse(expiresAt), null);
    }

    private static Decision decide(StageFixture<EscalationCase> desk, OfferWork wish, Bookings bookings) {
        return OfferWorkDecision.decide(desk.view(), OFFER, wish, bookings, Offers.reference());
    }

    private static Decision decide(OfferWork wish) {
        return decide(Stories.routed(), wish, Bookings.NONE);
    }

    private static WorkOffered offer(Decision decision) {
        return (WorkOffered) ((Decision.Emit) decision).event();
    }

    private static List<String> starts(Decision decision) {
        return offer(decision).slots().stream().map(slot -> slot.from().atZone(STOCKHOLM).toLocalDateTime().toString())
                .toList();
    }

    @Test
    void namedTimesAreOfferedByTheClockOfTheTeamAndHoldUntilTheFirst() {
        var offer = offer(decide(named("cecilia", "2026-03-04T14:00", "2026-03-03T10:00", "2026-03-03T10:00")));

        assertThat(offer).isEqualTo(new WorkOffered(OFFER, WorkKind.VISIT, "cecilia",
                List.of(new TimeSlot(Instant.parse("2026-03-03T09:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")),
                        new TimeSlot(Instant.parse("2026-03-04T13:00:00Z"), Instant.parse("2026-03-04T14:00:00Z"))),
                "Europe/Stockholm", "Storgatan 5", "Toner", Instant.parse("2026-03-03T09:00:00Z")));
    }

    @Test
    void whoHasTheCaseDoesItUnlessSomebodyIsNamed() {
        var desk = Stories.routed().given(Stories.assigned("field", "cecilia"));

        assertThat(offer(decide(desk, named(null, "2026-03-03T10:00"), Bookings.NONE)).specialist())
                .isEqualTo("cecilia");
        assertThat(refused(decide(named(null, "2026-03-03T10:00")))).isEqualTo("no-specialist");
    }

    @Test
    void freeTimesAreSpreadOverTheDaysOfASpan() {
        assertThat(starts(decide(span("cecilia", "2026-03-02T00:00", "2026-03-09T00:00", 60)))).containsExactly(
                "2026-03-02T10:00", "2026-03-02T16:00", "2026-03-03T12:00", "2026-03-04T08:00", "2026-03-05T12:00",
                "2026-03-06T08:00");
        assertThat(starts(decide(span("cecilia", "2026-03-03T00:00", "2026-04-02T00:00", 60))).stream()
                .map(start -> LocalDate.parse(start.substring(0, 10))).distinct()).hasSize(6)
                .startsWith(LocalDate.parse("2026-03-03")).endsWith(LocalDate.parse("2026-04-01"));
    }

    @Test
    void whatIsBookedPastOrTooSoonIsNotOffered() {
        var taken = bookings(booked(1, 1, 120, 180)).state();

        assertThat(starts(decide(Stories.routed(), span("cecilia", "2026-03-02T08:10", "2026-03-02T17:00", 90), taken)))
                .containsExactly("2026-03-02T12:00", "2026-03-02T13:30", "2026-03-02T15:00");
    }

    @Test
    void whoIsAbsentIsOfferedOnTheOtherDays() {
        assertThat(starts(decide(span("david", "2026-03-03T00:00", "2026-03-05T00:00", 240))))
                .containsExactly("2026-03-04T08:00", "2026-03-04T12:00");
    }

    @Test
    void theClockOfThePlaceCountsOnTheDayAfterItIsChanged() {
        var slots = offer(decide(span("cecilia", "2026-03-28T12:00", "2026-03-30T09:00", 60))).slots();

        assertThat(slots).extracting(TimeSlot::from).containsExactly(Instant.parse("2026-03-30T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"nobody, 2026-03-03T10:00Z, unknown-specialist", "cecilia, 2026-03-02T08:30, in-the-past",
            "cecilia, 9999-03-03T10:00, too-far-ahead", "cecilia, 2026-03-03T16:30, outside-hours",
            "cecilia, 2026-03-29T02:30, time-skipped", "david, 2026-03-03T10:00, specialist-absent",
            "erik, 2026-03-03T10:00, no-time-zone", "cecilia, 2026-03-02T11:30, slot-taken"})
    void aTimeThatCannotBeIsNotOffered(String specialist, String start, String reason) {
        var taken = bookings(booked(1, 1, 120, 180)).state();

        assertThat(refused(decide(Stories.routed(), named(specialist, "2026-03-05T10:00Z", start), taken)))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"cecilia, 2026-03-07T00:00, 2026-03-09T00:00, no-free-time",
            "cecilia, 2026-02-02T00:00, 2026-02-09T00:00, no-free-time",
            "cecilia, 2026-03-02T16:00, 2026-03-02T16:45, no-free-time",
            "david, 2026-03-03T00:00, 2026-03-04T00:00, no-free-time",
            "cecilia, 2026-03-09T00:00, 2026-03-02T00:00, end-before-start",
            "cecilia, 2026-03-03T00:00, 2026-04-04T00:00, too-long",
            "cecilia, 9999-12-20T00:00, 9999-12-31T00:00, too-far-ahead",
            "cecilia, 2026-03-29T02:30, 2026-03-30T00:00, time-skipped",
            "erik, 2026-03-03T00:00Z, 2026-03-04T00:00Z, no-hours"})
    void aSpanWithoutAFreeTimeIsRefusedWithTheReason(String specialist, String from, String to, String reason) {
        assertThat(refused(decide(span(specialist, from, to, 60)))).isEqualTo(reason);
    }

    @Test
    void anOfferHoldsForTwoWeeksAtMost() {
        assertThat(offer(decide(until(null))).expiresAt()).isEqualTo("2026-03-16T08:00:00Z");
        assertThat(offer(decide(until("2026-03-05T08:00:00Z"))).expiresAt()).isEqualTo("2026-03-05T08:00:00Z");
        assertThat(refused(decide(until("2026-03-17T08:00:00Z")))).isEqualTo("too-far-ahead");
        assertThat(refused(decide(until("2026-03-02T08:00:00Z")))).isEqualTo("in-the-past");
    }

    @Test
    void eitherTimesOrASpanAreNamed() {
        var both = new OfferWork(WorkKind.VISIT, 60, "cecilia", List.of("2026-03-03T10:00"), "2026-03-03T10:00",
                "2026-03-04T10:00", null, null, null, null, null);

        Stream.of(both, span("cecilia", null, null, 60), span("cecilia", "2026-03-03T10:00", null, 60))
                .forEach(wish -> assertThat(refused(decide(wish))).isEqualTo("no-times"));
    }

    @Test
    void nothingIsOfferedToNobodyForTheDeskOrWhenTheCaseEnded() {
        var alert = new StageFixture<>(new replaydesk.escalation.EscalationStage()).by(Stories.SHIPPED)
                .given(new CaseRegistered("RD-1", "acme", null, Channel.MONITORING, "Disk full", null, null, "en",
                        List.of(), List.of(), false), Stories.routing());
        var wish = named("cecilia", "2026-03-03T10:00");
        var desk = new OfferWork(WorkKind.DESK, 60, "cecilia", List.of("2026-03-03T10:00"), null, null, null, null,
                null, null, null);

        assertThat(refused(decide(alert, wish, Bookings.NONE))).isEqualTo("nobody-to-ask");
        assertThat(refused(decide(desk))).isEqualTo("not-with-requester");
        assertThat(refused(decide(Stories.routed().given(Stories.closed()), wish, Bookings.NONE)))
                .isEqualTo("case-ended");
    }
}
