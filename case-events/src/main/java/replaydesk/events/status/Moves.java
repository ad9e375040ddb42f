package replaydesk.events.status;

import java.util.Objects;

/**
 * Moves of a case between teams (R20).
 *
 * @param begun whether the case has been with a team at all
 * @param team the last team; absent when the case is with none
 * @param changes the number of moves from a team to another one or to none, and from none to a team again
 */
public record Moves(boolean begun, String team, int changes) {

    public static final Moves NONE = new Moves(false, null, 0);

    /** Returns the moves after the case went to a team, or to none if {@code next} is null. */
    public Moves to(String next) {
        if (!begun) {
            return next == null ? this : new Moves(true, next, 0);
        }
        return Objects.equals(team, next) ? this : new Moves(true, next, changes + 1);
    }
}
