package replaydesk.triage.routing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import replaydesk.triage.reference.Teams;

/**
 * A person's routing of a case.
 *
 * @param level the support level
 * @param team  key of any team, shipped or not; absent when only the level is known
 */
public record RouteCase(@NotNull Integer level, @Pattern(regexp = Teams.KEY) String team) {
}
