package replaydesk.triage.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A diagnosis to record (R11).
 *
 * @param cause      the cause that was found; absent while it is unknown
 * @param plan       absent while there is none
 * @param considered the causes that were considered; absent for none
 */
public record RecordDiagnosis(
        @NotBlank @Size(max = 10_000) String symptoms,
        @Size(max = 10_000) String cause,
        @Size(max = 10_000) String plan,
        @Size(max = 50) List<@NotNull @Valid Considered> considered) {

    /**
     * A cause that was considered.
     *
     * @param excludedBecause why it is not the cause; absent while it may be
     */
    @Schema(name = "CauseToConsider")
    public record Considered(@NotBlank @Size(max = 2_000) String cause, @Size(max = 2_000) String excludedBecause) {
    }
}
