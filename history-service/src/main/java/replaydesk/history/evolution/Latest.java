package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.kit.stage.CaseFact;

/**
 * The last accepted event.
 *
 * @param version    version of the case after it
 * @param by         pseudonymous id of the person or service that decided it
 * @param recordedAt time when the log received it
 */
public record Latest(int version, String by, Instant recordedAt) {

    static Latest of(CaseFact fact) {
        return new Latest(fact.version(), fact.actor(), fact.recordedAt());
    }
}
