package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.kit.stage.CaseFact;

/**
 * The last accepted event.
 *
 * @param version    of the case with it
 * @param by         who decided it, pseudonymous
 * @param recordedAt when the log had it
 */
public record Latest(int version, String by, Instant recordedAt) {

    static Latest of(CaseFact fact) {
        return new Latest(fact.version(), fact.actor(), fact.recordedAt());
    }
}
