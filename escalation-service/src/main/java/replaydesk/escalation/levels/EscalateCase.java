package replaydesk.escalation.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.reference.Keys;
import replaydesk.events.value.EscalationKind;

/**
 * An escalation: to a higher level, to another team of the same level, or, for want of authority, to a manager alone.
 *
 * @param toLevel the support level; if absent, the team's
 * @param kind    functional for want of skill, hierarchical for want of authority
 * @param team    key of a known team; absent when only the level is known. With neither a level nor a team, a
 *                hierarchical escalation leaves the case where it is
 * @param tried   what was tried before
 * @param manager pseudonymous id of who is told of a hierarchical escalation; if absent, the team's or the level's
 */
@Schema(examples = "{\"toLevel\":2,\"kind\":\"FUNCTIONAL\",\"reason\":\"Needs a network engineer\"}")
public record EscalateCase(
        Integer toLevel,
        @NotNull EscalationKind kind,
        @Pattern(regexp = Keys.TEAM) String team,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 4000) String tried,
        @Pattern(regexp = Keys.SPECIALIST) String manager) {

    boolean stays() {
        return kind == EscalationKind.HIERARCHICAL && toLevel == null && team == null;
    }
}
