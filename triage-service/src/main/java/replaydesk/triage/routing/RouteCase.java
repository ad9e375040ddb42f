package replaydesk.triage.routing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import replaydesk.kit.reference.ReferenceKey;

/**
 * A person's routing of a case.
 *
 * @param level the support level
 * @param team  key of any team, be it defined or not; absent when only the level is known
 */
public record RouteCase(@NotNull Integer level, @Pattern(regexp = ReferenceKey.PATTERN) String team) {
}
