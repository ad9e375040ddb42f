package replaydesk.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.escalation.booking.BookingStories.NOW;
import static replaydesk.escalation.booking.BookingStories.booked;
import static replaydesk.escalation.booking.BookingStories.slot;
import static replaydesk.escalation.booking.BookingStories.work;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.escalation.Stories;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.escalation.link.PageTexts;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.WorkKind;

class CalendarFileTest {

    private static final Instant FROM = Instant.parse("2026-03-29T00:30:00Z");
    private static final WorkScheduled VISIT = new WorkScheduled(work(1), WorkKind.VISIT, "cecilia", FROM,
            FROM.plusSeconds(3600), "Storgatan 5", "Europe/Stockholm", "Ta med toner", 2, null, "anna");

    private static ScheduledWork scheduled() {
        return Stories.routed().given(VISIT).state().works().number(1).orElseThrow();
    }

    private static String file(ScheduledWork work, String language) {
        return CalendarFile.text(List.of(CalendarEntry.of(work, "RD-1", "Storgatan 5", PageTexts.of(language))), NOW);
    }

    @Test
    void theRequesterGetsTimePlaceAndKindInTheirLanguageAndNoWordsOfTheDesk() {
        var text = file(scheduled(), "sv");

        assertThat(text).contains("BEGIN:VCALENDAR", "UID:" + work(1) + "@replaydesk", "SEQUENCE:1",
                "DTSTART:20260329T003000Z", "DTEND:20260329T013000Z", "SUMMARY:RD-1: besök", "LOCATION:Storgatan 5",
                "STATUS:CONFIRMED", "METHOD:PUBLISH").doesNotContain("toner", "cecilia", "anna");
        assertThat(Biweekly.parse(text).first().validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void whatIsCalledOffIsTheSameEntryChanged() {
        var work = Stories.routed().given(VISIT, new WorkCancelled(work(1), null)).state().works().number(1)
                .orElseThrow();

        assertThat(file(work, "en")).contains("UID:" + work(1) + "@replaydesk", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void aSlotOfACaseThatIsNotTheReadersShowsItsTimeAlone() {
        var slot = slot(1, booked(1, 1, 60, 120));

        assertThat(CalendarFile.text(List.of(CalendarEntry.of(slot, true)), NOW)).contains("SUMMARY:RD-1: callback");
        assertThat(CalendarFile.text(List.of(CalendarEntry.of(slot, false)), NOW)).contains("SUMMARY:callback")
                .doesNotContain("RD-1");
    }

    @Test
    void anEmptyCalendarIsOne() {
        assertThat(Biweekly.parse(CalendarFile.text(List.of(), NOW)).first().getEvents()).isEmpty();
    }
}
