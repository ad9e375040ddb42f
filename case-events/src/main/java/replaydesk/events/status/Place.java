package replaydesk.events.status;

/**
 * A level and a team of it (R13, R15).
 *
 * @param team its key; absent when only the level is known
 */
public record Place(int level, String team) {
}
