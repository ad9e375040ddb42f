package replaydesk.escalation.problem.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A fix that is released.
 *
 * @param release the release that has it; absent when it needed none
 * @param text    what the requester is to do
 */
public record ReleaseFix(@Size(max = 120) String release, @NotBlank @Size(max = 20_000) String text) {
}
