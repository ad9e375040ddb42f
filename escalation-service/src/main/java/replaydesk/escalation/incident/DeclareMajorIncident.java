package replaydesk.escalation.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The declaration that a case is a major incident.
 *
 * @param title what the desk calls it
 * @param reason why it is one
 */
@Schema(examples = "{\"title\":\"Mail is down\",\"reason\":\"40 calls within ten minutes\"}")
public record DeclareMajorIncident(@NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2_000) String reason) {
}
