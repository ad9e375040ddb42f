package replaydesk.triage.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;

/**
 * A person's classification of a case.
 *
 * @param category   key of a known category
 * @param priority   if absent, taken from the matrix
 * @param complexity if absent, unchanged; normal if there was none
 * @param language   BCP 47 tag; if absent, unchanged
 */
public record ClassifyCase(
        @NotNull CaseType type,
        @NotBlank @Size(max = 80) String category,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        Priority priority,
        Complexity complexity,
        @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") String language) {
}
