package replaydesk.triage.routing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import replaydesk.triage.reference.Teams;

/**
 * Where a person sends a case.
 *
 * @param team any team's key, of the shipped ones or not; absent when only the level is known
 */
public record RouteCase(@NotNull Integer level, @Pattern(regexp = Teams.KEY) String team) {
}
