package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.kit.stage.CaseFact;

/**
 * A reference to an event whose text is shown with the case.
 *
 * @param version version of the case after the event, which identifies it within the case
 * @param by      pseudonymous id of the person who decided it
 */
public record Cited(int version, String by, Instant at) {

    static Cited of(CaseFact fact) {
        return new Cited(fact.version(), fact.actor(), fact.occurredAt());
    }
}
