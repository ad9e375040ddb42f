package replaydesk.escalation.solution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;

/**
 * A solution to propose to the requester (R16). It has a text, steps or a known solution; of a known solution without
 * either the requester gets the article in their language.
 *
 * @param text          what the solution is; absent where the steps or the article say it
 * @param steps         what to do, in this order; absent where the text or the article says it
 * @param knownSolution absent when none was used (R12)
 * @param attachments   files that come with it, which are stored elsewhere
 * @param fixWanted     true for a workaround that leaves the fix to be found: the case then stays with the desk
 */
@Schema(examples = "{\"kind\":\"FIX\",\"text\":\"Unplug it\"}")
public record ProposeSolution(
        @NotNull SolutionKind kind,
        @Size(max = 20_000) @Pattern(regexp = "(?s).*\\S.*", message = "Expected a text that is not blank") String text,
        @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> steps,
        @Valid KnownSolution knownSolution,
        @Size(max = 50) List<@NotNull @Valid Attached> attachments,
        Boolean fixWanted) {

    /** The known solution that was used, with its version. */
    public record KnownSolution(@NotBlank @Size(max = 120) String key, @Min(1) int version) {

        ReferenceVersion reference() {
            return new ReferenceVersion(Article.KIND, key, version);
        }
    }

    /**
     * A file that is stored elsewhere.
     *
     * @param size   size in bytes
     * @param sha256 SHA-256 of the bytes, in lower-case hexadecimal
     */
    @Schema(name = "AttachedToSolution")
    public record Attached(@NotNull UUID id, @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 200) String mediaType, @PositiveOrZero long size,
            @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

        Attachment named() {
            return new Attachment(id, name, mediaType, size, sha256);
        }
    }

    boolean isWritten() {
        return text != null || steps != null && !steps.isEmpty();
    }

    boolean leavesFixOpen() {
        return Boolean.TRUE.equals(fixWanted);
    }

    List<Attachment> files() {
        return attachments == null ? List.of() : attachments.stream().map(Attached::named).toList();
    }
}
