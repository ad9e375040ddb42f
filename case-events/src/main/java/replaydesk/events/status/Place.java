package replaydesk.events.status;

/**
 * Level and a team of it (R13, R15).
 *
 * @param team the team's key; absent when only the level is known
 */
public record Place(int level, String team) {
}
