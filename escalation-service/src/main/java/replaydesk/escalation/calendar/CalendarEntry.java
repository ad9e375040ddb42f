package replaydesk.escalation.calendar;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import replaydesk.escalation.booking.state.Slot;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.escalation.link.PageTexts;
import replaydesk.events.value.WorkKind;

/**
 * Entry of a calendar.
 *
 * @param work     id of the work: the entry is the same as long as it is
 * @param sequence how often it changed
 * @param summary  one line
 * @param location null when it goes without saying
 */
record CalendarEntry(UUID work, int sequence, Instant from, Instant to, String summary, String location,
        boolean cancelled) {

    /**
     * Returns the entry of a case's work for the requester: the number of the case, the kind, the time and the place.
     *
     * @param place null when it goes without saying
     */
    static CalendarEntry of(ScheduledWork work, String number, String place, PageTexts texts) {
        boolean off = switch (work.standing()) {
            case SCHEDULED, DONE -> false;
            case MISSED, CANCELLED, CASE_ENDED -> true;
        };
        return new CalendarEntry(work.id(), work.revision() - 1 + (off ? 1 : 0), work.from(), work.to(),
                line(number, kind(work.kind(), texts)), place, off);
    }

    /** Returns the entry of a specialist's slot; of a case that is not the reader's to see, only that it is taken. */
    static CalendarEntry of(Slot slot, boolean visible) {
        var it = slot.booked();
        var kind = it.kind() == null ? "" : it.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new CalendarEntry(it.workId(), it.revision() - 1, it.from(), it.to(),
                visible ? line(it.caseNumber(), kind) : kind, visible ? it.place() : null, false);
    }

    private static String kind(WorkKind kind, PageTexts texts) {
        return kind == null ? "" : texts.say("work." + kind.name());
    }

    private static String line(String number, String kind) {
        return number == null ? kind : number + ": " + kind;
    }
}
