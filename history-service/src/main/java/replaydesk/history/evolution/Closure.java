package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.kit.stage.CaseFact;

/**
 * The scheduled or actual closure of a case.
 *
 * @param closesAt time when it will close by itself; absent while nothing is scheduled
 * @param closed   absent while the case is not closed
 */
public record Closure(Instant closesAt, Closed closed) {

    static final Closure START = new Closure(null, null);

    Closure after(ClosureEvent event, CaseFact fact) {
        return switch (event) {
            case ClosureScheduled e -> new Closure(e.closesAt(), closed);
            case ClosureCancelled _ -> new Closure(null, closed);
            case CaseClosed e -> new Closure(null, Closed.of(e, fact));
            case CaseReopened _ -> new Closure(null, null);
            case ClosureReminded e -> new Closure(e.closesAt() == null ? closesAt : e.closesAt(), closed);
            case ChargesStated _ -> this;
        };
    }

    /** Removes the scheduled closure, since the case was withdrawn or merged. */
    Closure over() {
        return new Closure(null, closed);
    }
}
