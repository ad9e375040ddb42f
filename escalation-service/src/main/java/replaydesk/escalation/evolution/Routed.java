package replaydesk.escalation.evolution;

/**
 * The routing that triage gave the case (R8).
 *
 * @param level the support level
 * @param team  key of the team; null when no known team fits
 */
public record Routed(int level, String team) {
}
