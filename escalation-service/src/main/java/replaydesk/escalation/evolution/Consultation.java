package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.kit.stage.CaseFact;

/**
 * A consultation of a colleague or a team (R14). Its texts are in the table of consultations.
 *
 * @param event      the event that asked
 * @param colleague  pseudonymous id; null when a team was asked
 * @param team       key of the team; null when a colleague was asked
 * @param by         who asked, pseudonymous
 * @param remindAt   time of the reminder; null when there is none
 * @param remindedAt time when those asked were reminded; null until then
 * @param endedBy    who answered first or withdrew it, pseudonymous; null while it is open, and when the case ended
 */
public record Consultation(UUID id, UUID event, String colleague, String team, String by, Instant askedAt,
        Instant remindAt, Instant remindedAt, State state, Instant endedAt, String endedBy) {

    /** Standing of a consultation. */
    @Schema(name = "ConsultationState")
    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        /** The case ended before anybody answered. */
        CASE_ENDED
    }

    static Consultation of(ConsultationAsked asked, CaseFact fact) {
        return new Consultation(asked.consultationId(), fact.id(), asked.colleague(), asked.team(), fact.actor(),
                fact.occurredAt(), asked.remindAt(), null, State.OPEN, null, null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Tells whether those asked are still to be reminded, as long as it is open. */
    public boolean isToBeReminded() {
        return remindAt != null && remindedAt == null;
    }

    Consultation reminded(Instant at) {
        return new Consultation(id, event, colleague, team, by, askedAt, remindAt, at, state, endedAt, endedBy);
    }

    Consultation ended(State now, CaseFact fact, String who) {
        return new Consultation(id, event, colleague, team, by, askedAt, remindAt, remindedAt, now, fact.occurredAt(),
                who);
    }
}
