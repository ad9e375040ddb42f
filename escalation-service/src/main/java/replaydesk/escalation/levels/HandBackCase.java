package replaydesk.escalation.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import replaydesk.escalation.reference.Keys;

/**
 * A hand-back to a lower support level. The specialist who had the case there gets it again, or who stands in.
 *
 * @param toLevel the support level; if absent, the team's
 * @param team    key of a known team; if absent, the one that had the case at that level
 * @param tried   what was tried before
 */
public record HandBackCase(
        Integer toLevel,
        @Pattern(regexp = Keys.TEAM) String team,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 4000) String tried) {
}
