package replaydesk.triage.reference;

/**
 * A team that rules route to (R15).
 *
 * @param key   its lasting name
 * @param level the support level at which it works
 */
public record Team(String key, int level) {
}
