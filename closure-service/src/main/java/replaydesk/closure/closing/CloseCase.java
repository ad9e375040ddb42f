package replaydesk.closure.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.ClosureCode;

/**
 * A closure of a case by a person (R21).
 *
 * @param code   outcome of the case
 * @param result result, for the requester to read
 * @param cause  cause of the trouble; absent when it is not known
 */
@Schema(examples = "{\"code\":\"SOLVED\",\"result\":\"It is quiet now\"}")
public record CloseCase(@NotNull ClosureCode code, @NotBlank @Size(max = 4_000) String result,
        @Size(max = 4_000) String cause) {
}
