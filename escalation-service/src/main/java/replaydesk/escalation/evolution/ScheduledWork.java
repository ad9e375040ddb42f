package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.CaseFact;

/**
 * Work on a case at a time that somebody agreed on (R16).
 *
 * @param event    the event that gave it its time last
 * @param revision how often it was given a time
 * @param booking  the event that booked the specialist's time; null where nothing was booked
 */
public record ScheduledWork(UUID id, UUID event, WorkKind kind, String specialist, Instant from, Instant to,
        String timeZone, int revision, UUID booking, Standing standing) {

    /** How it stands. */
    @Schema(name = "WorkStanding")
    public enum Standing {
        SCHEDULED,
        DONE,
        MISSED,
        CANCELLED,
        /** The case has ended before it. */
        CASE_ENDED
    }

    static ScheduledWork of(WorkScheduled scheduled, CaseFact fact) {
        return new ScheduledWork(scheduled.workId(), fact.id(), scheduled.kind(), scheduled.specialist(),
                scheduled.from(), scheduled.to(), scheduled.timeZone(), revision(scheduled), scheduled.booking(),
                Standing.SCHEDULED);
    }

    private static int revision(WorkScheduled scheduled) {
        return scheduled.revision() == null ? 1 : scheduled.revision();
    }

    public boolean isScheduled() {
        return standing == Standing.SCHEDULED;
    }

    /** Returns it with its new time; unchanged when that is an older one, or it is over. */
    ScheduledWork after(WorkScheduled again, CaseFact fact) {
        return isScheduled() && revision(again) > revision ? of(again, fact) : this;
    }

    /** Returns it with the way in which it ended; the first way counts. */
    ScheduledWork ended(Standing end) {
        return isScheduled() ? new ScheduledWork(id, event, kind, specialist, from, to, timeZone, revision, booking,
                end) : this;
    }
}
