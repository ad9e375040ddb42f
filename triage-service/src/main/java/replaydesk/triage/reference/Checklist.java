package replaydesk.triage.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Urgency;

/**
 * A checklist: questions that lead from one to the next, and to what is to be done (R8).
 *
 * @param names      by language
 * @param categories keys of the categories whose cases it is for; empty for all
 * @param first      key of the first step
 */
public record Checklist(@NotNull Map<String, String> names, List<@NotBlank String> categories,
        @NotBlank @Size(max = 80) String first, @NotEmpty @Size(max = 200) List<@NotNull @Valid Step> steps) {

    /** The name of the kind. */
    public static final String KIND = "checklist";

    /** Kind of answer to a question. */
    public enum Answer {
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("yes-no")
        YES_NO,
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER
    }

    /**
     * A step.
     *
     * @param question by language
     * @param options  the answers to choose from; absent where the answer is free
     * @param next     key of the next step, unless an option says another; absent at the end
     * @param outcome  what the step leads to, whatever the answer; absent for nothing
     */
    public record Step(@NotBlank @Size(max = 80) String key, @NotNull Map<String, String> question,
            @NotNull Answer answer, @Size(max = 50) List<@NotNull @Valid Option> options,
            @Size(max = 80) String next, @Valid Outcome outcome) {

        public Step {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /**
     * An answer to choose.
     *
     * @param label   by language
     * @param next    key of the next step; if absent, the step's
     * @param outcome what it leads to; absent for nothing
     */
    public record Option(@NotBlank @Size(max = 80) String key, @NotNull Map<String, String> label,
            @Size(max = 80) String next, @Valid Outcome outcome) {
    }

    /**
     * The outcome of an answer: one of these.
     *
     * @param classify how the case is to be classified
     * @param suggest  key of the known solution to suggest
     * @param ask      questions to ask the requester, each by language
     * @param solve    key of the known solution to propose as the case's solution
     */
    public record Outcome(@Valid Classify classify, @Size(max = 80) String suggest,
            @Size(max = 20) List<@NotNull Map<String, String>> ask, @Size(max = 80) String solve) {
    }

    /**
     * The classification that an answer leads to.
     *
     * @param impact  absent to leave it as it is
     * @param urgency absent to leave it as it is
     */
    public record Classify(@NotBlank @Size(max = 80) String category, Impact impact, Urgency urgency) {
    }
}
