package replaydesk.triage.routing;

import jakarta.validation.constraints.Pattern;
import replaydesk.kit.reference.ReferenceKey;

/**
 * A person's routing of a case: to a level, a team, or a team at another level than its own.
 *
 * @param level the support level; if absent, the team's
 * @param team  key of a known team; absent when only the level is known
 */
public record RouteCase(Integer level, @Pattern(regexp = ReferenceKey.PATTERN) String team) {
}
