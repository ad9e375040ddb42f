package replaydesk.escalation.solution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * A solution to propose to the requester (R16).
 *
 * @param text          the steps to take
 * @param knownSolution absent when none was used (R12)
 */
@Schema(examples = "{\"kind\":\"FIX\",\"text\":\"Unplug it\"}")
public record ProposeSolution(
        @NotNull SolutionKind kind,
        @NotBlank @Size(max = 20_000) String text,
        @Valid KnownSolution knownSolution) {

    /** The known solution that was used, with its version. */
    public record KnownSolution(@NotBlank @Size(max = 120) String key, @Min(1) int version) {

        ReferenceVersion reference() {
            return new ReferenceVersion("known-solution", key, version);
        }
    }
}
