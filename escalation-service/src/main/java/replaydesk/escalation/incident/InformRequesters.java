package replaydesk.escalation.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.MessageKind;

/**
 * A message to the requesters of all open cases of a major incident.
 *
 * @param text  what everybody gets for whose language there is no other text
 * @param texts the same in other languages: BCP 47, without script and region
 * @param kind  INFORMATION when absent
 */
@Schema(examples = "{\"text\":\"We are looking for the cause\",\"texts\":{\"sv\":\"Vi söker orsaken\"}}")
public record InformRequesters(@NotBlank @Size(max = 20_000) String text,
        @Size(max = 20) Map<@NotNull @Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @Size(
                max = 20_000) String> texts,
        MessageKind kind) {
}
