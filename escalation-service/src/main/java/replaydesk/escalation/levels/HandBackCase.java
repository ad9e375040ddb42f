package replaydesk.escalation.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import replaydesk.escalation.reference.Keys;

/**
 * A hand-back to a lower support level.
 *
 * @param toLevel the support level; if absent, the team's
 * @param team    key of a known team; absent when only the level is known
 */
public record HandBackCase(
        Integer toLevel,
        @Pattern(regexp = Keys.TEAM) String team,
        @NotBlank @Size(max = 2000) String reason) {
}
