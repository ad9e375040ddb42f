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

    /** @param hindered whether something stands against closing by itself */
    Closure after(ClosureEvent event, CaseFact fact, boolean hindered) {
        return switch (event) {
            case ClosureScheduled e -> new Closure(hindered ? null : e.closesAt(), closed);
            case ClosureCancelled _ -> new Closure(null, closed);
            case CaseClosed e -> new Closure(null, Closed.of(e, fact));
            case CaseReopened _ -> new Closure(null, null);
            case ClosureReminded e -> closesAt == null || e.closesAt() == null ? this
                    : new Closure(e.closesAt(), closed);
            case ChargesStated _ -> this;
        };
    }

    /** Withdrawn, gone on in another case, or something stands against it: it does not close by itself. */
    Closure opposed() {
        return new Closure(null, closed);
    }
}
