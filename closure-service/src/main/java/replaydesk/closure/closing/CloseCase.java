package replaydesk.closure.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.ClosureCode;

/**
 * Ends a case (R21).
 *
 * @param code   how it ended
 * @param result what came of it, for the requester to read
 * @param cause  what the trouble was; absent when nobody knows
 */
@Schema(examples = "{\"code\":\"SOLVED\",\"result\":\"It is quiet now\"}")
public record CloseCase(@NotNull ClosureCode code, @NotBlank @Size(max = 4_000) String result,
        @Size(max = 4_000) String cause) {
}
