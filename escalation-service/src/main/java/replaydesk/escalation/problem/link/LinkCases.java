package replaydesk.escalation.problem.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Cases to link to a problem.
 *
 * @param cases their ids or numbers
 */
public record LinkCases(@NotEmpty @Size(max = 1_000) List<@NotBlank @Size(max = 40) String> cases) {
}
