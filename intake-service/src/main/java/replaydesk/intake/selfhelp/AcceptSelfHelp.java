package replaydesk.intake.selfhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Word that a known solution helped, and nobody has to work on the case.
 *
 * @param onBehalfOf id of the case's requester, when an operator or a system reports their word; absent when the caller
 *                   speaks for themselves
 */
public record AcceptSelfHelp(@NotNull @Valid Solution knownSolution,
        @Pattern(regexp = "[\\w.:@/-]{1,100}") String onBehalfOf) {

    /** The known solution that helped, with the version that was read. */
    @Schema(name = "HelpfulSolution")
    public record Solution(@NotBlank @Size(max = 80) String key, @Min(1) int version) {
    }
}
