package replaydesk.history.escalation;

import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The moves of a case (R20).
 *
 * @param moves   the first one first
 * @param levels  the time at each level, by level
 * @param bounces number of times that the case came back to where it was before the last move
 */
@Schema(name = "Escalations", requiredProperties = {"moves", "levels", "bounces"})
public record EscalationsView(List<Move> moves, List<AtLevel> levels, int bounces) {

    /**
     * The time for which an open case was at a level.
     *
     * @param spent in all, up to now
     * @param now   true if the case is there
     */
    @Schema(name = "TimeAtLevel", requiredProperties = {"level", "spent", "now"})
    public record AtLevel(int level, Duration spent, boolean now) {
    }
}
