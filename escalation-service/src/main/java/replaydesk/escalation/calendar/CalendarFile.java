package replaydesk.escalation.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;

/** Writes calendars as iCalendar. All times are in UTC, which every calendar shows by its own clock. */
final class CalendarFile {

    static final String TYPE = "text/calendar";

    private static final String PRODUCT = "-//Replaydesk//Work//EN";

    private CalendarFile() {
    }

    /** Answers with the calendar; it is kept nowhere, since it changes. */
    static Response answer(Collection<CalendarEntry> entries, Instant now) {
        return Response.ok(text(entries, now), TYPE + ";charset=UTF-8").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff").build();
    }

    static String text(Collection<CalendarEntry> entries, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        entries.stream().filter(entry -> entry.from() != null && entry.to() != null)
                .forEach(entry -> calendar.addEvent(event(entry, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        var event = new VEvent();
        event.setUid(entry.work() + "@replaydesk");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(entry.sequence());
        event.setDateStart(Date.from(entry.from()));
        event.setDateEnd(Date.from(entry.to()));
        event.setSummary(entry.summary());
        if (entry.location() != null) {
            event.setLocation(entry.location());
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
