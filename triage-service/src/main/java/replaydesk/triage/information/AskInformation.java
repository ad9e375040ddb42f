package replaydesk.triage.information;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import replaydesk.events.value.InformationKind;

/**
 * An information request to the requester (R10).
 *
 * @param attachments what the requester is to attach, in words; absent for nothing
 * @param lapsesAfter time until it lapses, ISO 8601, from one minute to 366 days; absent where {@code workingDays} says
 *                    it, and for the days of the policy
 * @param workingDays working days until it lapses; absent where {@code lapsesAfter} says it
 */
public record AskInformation(
        @NotNull InformationKind kind,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 2000) String> questions,
        @Size(max = 10) List<@NotBlank @Size(max = 500) String> attachments,
        @DurationMin(minutes = 1) @DurationMax(days = 366) Duration lapsesAfter,
        @Min(1) @Max(260) Integer workingDays) {
}
