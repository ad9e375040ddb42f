package replaydesk.triage.reference;

/**
 * A team that rules route to (R15).
 *
 * @param key   its lasting name
 * @param level the level it works at
 */
public record Team(String key, int level) {
}
