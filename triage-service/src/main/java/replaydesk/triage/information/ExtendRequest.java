package replaydesk.triage.information;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * More time for an open request (R10), counted from now.
 *
 * @param lapsesAfter time until it lapses, as of a new request
 * @param workingDays working days until it lapses, as of a new request
 */
public record ExtendRequest(
        @DurationMin(minutes = 1) @DurationMax(days = 366) Duration lapsesAfter,
        @Min(1) @Max(260) Integer workingDays) {
}
