package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.kit.stage.CaseFact;

/**
 * An event whose text is shown with the case.
 *
 * @param version of the case with that event: names it within the case
 * @param by      who decided it, pseudonymous
 */
public record Cited(int version, String by, Instant at) {

    static Cited of(CaseFact fact) {
        return new Cited(fact.version(), fact.actor(), fact.occurredAt());
    }
}
