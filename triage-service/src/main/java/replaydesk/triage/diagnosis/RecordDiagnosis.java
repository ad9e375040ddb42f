package replaydesk.triage.diagnosis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A diagnosis to record (R11).
 *
 * @param cause absent while it is unknown
 * @param plan  absent while there is none
 */
public record RecordDiagnosis(
        @NotBlank @Size(max = 10_000) String symptoms,
        @Size(max = 10_000) String cause,
        @Size(max = 10_000) String plan) {
}
