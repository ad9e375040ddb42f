package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import java.util.UUID;
import replaydesk.history.evolution.Suspension;
import replaydesk.kit.access.ShownTo;

/**
 * Work rests (R18).
 *
 * @param until   absent when it waits for a problem
 * @param problem absent when it waits for a moment
 */
public record ShownSuspension(Instant until, @ShownTo(DESK) UUID problem, Instant since) {

    /** Null where work goes on. */
    static ShownSuspension of(Suspension it) {
        return it == null ? null : new ShownSuspension(it.until(), it.problem(), it.since());
    }
}
