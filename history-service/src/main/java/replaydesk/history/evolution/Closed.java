package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.CaseFact;

/**
 * The closure of a case (R21).
 *
 * @param level    support level that solved it; absent when it was not solved
 * @param closedBy pseudonymous id; absent when it closed by time
 * @param version  version of the event that holds result and cause
 */
public record Closed(ClosureCode code, Integer level, boolean firstContact, boolean byTime, String closedBy, Instant at,
        int version) {

    static Closed of(CaseClosed e, CaseFact fact) {
        return new Closed(e.code(), e.level(), e.firstContact(), e.byTime(), e.closedBy(), fact.occurredAt(),
                fact.version());
    }
}
