package replaydesk.triage.information;

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
 * @param lapsesAfter time until it lapses, ISO 8601, from one minute to 366 days; if absent, 14 days
 */
public record AskInformation(
        @NotNull InformationKind kind,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 2000) String> questions,
        @DurationMin(minutes = 1) @DurationMax(days = 366) Duration lapsesAfter) {
}
