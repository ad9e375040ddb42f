package replaydesk.feedback.answering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A requester's answer to the survey (R24).
 *
 * @param satisfaction   1–5
 * @param recommendation 0–10; absent when not answered
 * @param effort         1–7; absent when not answered
 * @param suggestion     suggestion for the product (R25); absent when there is none
 */
public record GiveFeedback(
        @NotNull @Min(1) @Max(5) Integer satisfaction,
        @Min(0) @Max(10) Integer recommendation,
        @Min(1) @Max(7) Integer effort,
        @Size(max = 4_000) String comment,
        @Size(max = 4_000) String suggestion) {
}
