package replaydesk.escalation.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import replaydesk.escalation.reference.Keys;
import replaydesk.events.value.EscalationKind;

/**
 * An escalation to a higher support level.
 *
 * @param toLevel the support level; if absent, the team's
 * @param team    key of a known team; absent when only the level is known
 */
public record EscalateCase(
        Integer toLevel,
        @NotNull EscalationKind kind,
        @Pattern(regexp = Keys.TEAM) String team,
        @NotBlank @Size(max = 2000) String reason) {
}
