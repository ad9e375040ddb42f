package replaydesk.escalation.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.Consultation.State;

/**
 * A consultation with its texts (R14).
 *
 * @param number     number of the case, as people name it
 * @param colleague  pseudonymous id; absent when a team was asked
 * @param team       absent when a colleague was asked
 * @param askedBy    who asked, pseudonymous
 * @param remindAt   time of the reminder; absent when there is none
 * @param remindedAt absent until those asked were reminded
 * @param answers    in the order in which they came; more than one when several answered at the same time
 * @param endedAt    absent while it is open
 * @param endedBy    who answered first or withdrew it, pseudonymous
 * @param reason     reason of the withdrawal; absent when none was given
 */
@Schema(name = "Consultation", requiredProperties = {"caseId", "id", "askedAt", "state", "answers"})
public record ConsultationView(UUID caseId, String number, UUID id, String colleague, String team, String question,
        String askedBy, Instant askedAt, State state, Instant remindAt,
        Instant remindedAt, List<Answer> answers, Instant endedAt, String endedBy, String reason) {

    /** An answer. */
    @Schema(name = "ConsultationAnswer")
    public record Answer(String by, String answer, Instant at) {
    }
}
