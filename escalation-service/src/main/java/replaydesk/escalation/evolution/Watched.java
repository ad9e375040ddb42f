package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.EscalationWatch;

/**
 * The rules that watch a case where it lies, and what they look at (R14).
 *
 * @param event     the event that brought it there
 * @param since     when it came to the level, by the log's time
 * @param waiting   since when no specialist has had it there
 * @param warned    the event that warned of a target since; null for none
 * @param breached  the event by which a target was missed since; null for none
 * @param rejected  the event that rejected the last solution since; null for none
 * @param rejections number of solutions rejected since
 */
public record Watched(UUID event, Instant since, Instant waiting, List<EscalationWatch> watches, UUID warned,
        UUID breached, UUID rejected, int rejections) {

    public Watched {
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** Begins to watch; null if no rule does. */
    static Watched begin(UUID event, Instant level, Instant now, List<EscalationWatch> watches) {
        return watches.isEmpty() ? null : new Watched(event, level, now, watches, null, null, null, 0);
    }

    /** Goes on after a rule of them told a manager. */
    Watched without(List<EscalationWatch> left) {
        return left.isEmpty() ? null
                : new Watched(event, since, waiting, left, warned, breached, rejected, rejections);
    }

    Watched waiting(Instant from) {
        return new Watched(event, since, from, watches, warned, breached, rejected, rejections);
    }

    Watched warned(UUID by) {
        return new Watched(event, since, waiting, watches, by, breached, rejected, rejections);
    }

    Watched breached(UUID by) {
        return new Watched(event, since, waiting, watches, warned, by, rejected, rejections);
    }

    Watched rejected(UUID by) {
        return new Watched(event, since, waiting, watches, warned, breached, by, rejections + 1);
    }
}
