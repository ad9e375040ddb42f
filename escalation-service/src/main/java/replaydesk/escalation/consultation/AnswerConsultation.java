package replaydesk.escalation.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer of who was asked. */
@Schema(examples = "{\"answer\":\"Yes, an old driver\"}")
public record AnswerConsultation(@NotBlank @Size(max = 10_000) String answer) {
}
