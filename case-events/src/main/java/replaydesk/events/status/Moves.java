package replaydesk.events.status;

import java.util.Objects;

/**
 * The teams a case went through (R20).
 *
 * @param begun   whether it has been with a team at all
 * @param team    the last one; absent when it lies with none
 * @param changes how often it went from a team to another one or to none, or from none to a team again
 */
public record Moves(boolean begun, String team, int changes) {

    public static final Moves NONE = new Moves(false, null, 0);

    /** The case went to that team, or, with null, to none. */
    public Moves to(String next) {
        if (!begun) {
            return next == null ? this : new Moves(true, next, 0);
        }
        return Objects.equals(team, next) ? this : new Moves(true, next, changes + 1);
    }
}
