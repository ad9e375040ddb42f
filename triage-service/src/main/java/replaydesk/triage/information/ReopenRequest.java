package replaydesk.triage.information;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * A request that is still open after all (R10).
 *
 * @param questions   what is still missing: it takes the place of what was asked
 * @param attachments what the requester is to attach, in words; absent for nothing
 * @param lapsesAfter time until it lapses, as of a new request
 * @param workingDays working days until it lapses, as of a new request
 */
@Schema(examples = "{\"questions\":[\"Which version?\"]}")
public record ReopenRequest(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 2000) String> questions,
        @Size(max = 10) List<@NotBlank @Size(max = 500) String> attachments,
        @DurationMin(minutes = 1) @DurationMax(days = 366) Duration lapsesAfter,
        @Min(1) @Max(260) Integer workingDays) {
}
