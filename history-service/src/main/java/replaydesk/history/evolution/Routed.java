package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;

/**
 * The routing of a case (R8, R13).
 *
 * @param team absent when no known team fits
 * @param rule absent when a person decided
 */
public record Routed(int level, String team, Decider by, ReferenceVersion rule, Instant at) {
}
