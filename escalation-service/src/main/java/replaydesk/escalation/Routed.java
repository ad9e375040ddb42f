package replaydesk.escalation;

/**
 * Where triage says that the case belongs (R8).
 *
 * @param team its key; null when no known team fits
 */
public record Routed(int level, String team) {
}
