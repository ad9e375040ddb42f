package replaydesk.kit.stage;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.Counter;

/**
 * Event that a stage still has to produce for a case in its current state. Fulfilled when the stage no longer has it
 * among its obligations.
 *
 * @param name the name that distinguishes the obligations of one cause
 * @param cause the event that created the need, as the case's state stores it
 * @param due the earliest time; null when it is due at once
 * @param event makes the event, given the time at which it was found due (its {@code detectedAt})
 * @param alsoPresumes the counters presumed beyond those of the event's type
 */
public record Obligation(String name, UUID cause, Instant due, Function<Instant, CaseEvent> event,
        Set<Counter> alsoPresumes) {

    /** Creates an obligation that is due at once. */
    public static Obligation now(String name, UUID cause, CaseEvent event) {
        return new Obligation(name, cause, null, at -> event, Set.of());
    }

    /** Creates an obligation that is due at a time. */
    public static Obligation at(String name, UUID cause, Instant due, Function<Instant, CaseEvent> event) {
        return new Obligation(name, cause, due, event, Set.of());
    }

    public Obligation presuming(Counter... counters) {
        return new Obligation(name, cause, due, event, Set.of(counters));
    }
}
