package replaydesk.triage.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers to items of a checklist, from the next open one on (R8): one, some, or all of them.
 *
 * @param version the version of the checklist that was read out
 * @param answers in the order in which the items follow from each other
 * @param anew    true if the first item was answered before: that answer and all later ones are taken back; absent for
 *                false
 * @param finding the result in the operator's words; absent for none
 */
@Schema(examples = "{\"version\":1,\"answers\":[{\"item\":\"internet\",\"answer\":\"yes\"}]}")
public record AnswerChecklist(
        @NotNull @Min(1) Integer version,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Answered> answers,
        Boolean anew,
        @Size(max = 2_000) String finding) {

    /**
     * An answer.
     *
     * @param item   key of the item
     * @param answer key of the option, {@code yes} or {@code no}, a number, or a text, as the item asks
     */
    @Schema(name = "ItemAnswer")
    public record Answered(@NotBlank @Size(max = 80) String item, @NotBlank @Size(max = 1_000) String answer) {
    }
}
