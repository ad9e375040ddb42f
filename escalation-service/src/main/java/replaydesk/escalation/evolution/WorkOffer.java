package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.events.catalogue.WorkScheduled;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.stage.CaseFact;

/**
 * Times that the requester was offered last (R16).
 *
 * @param id        of the offer, and of the work once a time is chosen
 * @param event     the event that offered them
 * @param slots     the earliest first: their places, from 1, are their numbers
 * @param expiresAt null for never
 */
public record WorkOffer(UUID id, UUID event, WorkKind kind, String specialist, List<TimeSlot> slots, String timeZone,
        Instant expiresAt, Standing standing) {

    /** How it stands. */
    @Schema(name = "WorkOfferStanding")
    public enum Standing {
        OPEN,
        CHOSEN,
        /** A time was agreed on without it. */
        OVERRULED,
        /** The case has ended before a choice. */
        CASE_ENDED
    }

    public WorkOffer {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }

    static WorkOffer of(WorkOffered offered, CaseFact fact) {
        return new WorkOffer(offered.offerId(), fact.id(), offered.kind(), offered.specialist(),
                offered.slots().stream().filter(slot -> slot.from() != null && slot.to() != null).toList(),
                offered.timeZone(), offered.expiresAt(), Standing.OPEN);
    }

    /** Returns it after new work got a time. Work at the desk is agreed on with nobody, and ends no offer. */
    WorkOffer after(WorkScheduled scheduled) {
        if (id.equals(scheduled.workId())) {
            return with(Standing.CHOSEN);
        }
        return scheduled.kind() == WorkKind.DESK ? this : ended(Standing.OVERRULED);
    }

    WorkOffer ended(Standing how) {
        return standing == Standing.OPEN ? with(how) : this;
    }

    private WorkOffer with(Standing now) {
        return new WorkOffer(id, event, kind, specialist, slots, timeZone, expiresAt, now);
    }

    /** Tells whether nothing can be chosen any more by then. */
    public boolean expiredBy(Instant time) {
        return expiresAt != null && !expiresAt.isAfter(time);
    }
}
