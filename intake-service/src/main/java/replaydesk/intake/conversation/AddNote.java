package replaydesk.intake.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An internal remark, which requesters never see. */
public record AddNote(@NotBlank @Size(max = 100_000) String text) {
}
