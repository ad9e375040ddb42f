package replaydesk.escalation.problem.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import replaydesk.events.value.ReferenceVersion;

/**
 * A workaround to publish.
 *
 * @param text          what the requester is to do
 * @param knownSolution the article that says the same; may be absent
 */
public record PublishWorkaround(@NotBlank @Size(max = 20_000) String text, @Valid Article knownSolution) {

    /** A version of a known solution. */
    public record Article(@NotBlank @Size(max = 120) String key, @Min(1) int version) {

        ReferenceVersion reference() {
            return new ReferenceVersion("known-solution", key, version);
        }
    }
}
