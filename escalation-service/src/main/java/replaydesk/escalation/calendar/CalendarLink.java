package replaydesk.escalation.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The secret link to a specialist's calendar.
 *
 * @param address the URL that a calendar subscribes to; absent when there is none any more
 */
@Schema(name = "CalendarLink")
public record CalendarLink(String address) {
}
