package replaydesk.kit.stage;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.log.Counter;
import replaydesk.kit.reference.InForce;

/**
 * Event that a stage still has to produce for a case in its current state. Fulfilled when the stage no longer has it
 * among its obligations. Whether there is an obligation follows from the case alone; what its event says may also
 * follow from the reference data in force when it is made.
 *
 * @param name the name that distinguishes the obligations of one cause
 * @param cause the event that created the need, as the case's state stores it
 * @param due the earliest time; null when it is due at once
 * @param event makes the event
 * @param alsoPresumes the counters presumed beyond those of the event's type
 * @param work the work that the event needs; null where it follows from the case and reference data
 */
public record Obligation(String name, UUID cause, Instant due, EventMaker event,
        Set<Counter> alsoPresumes, Work work) {

    /** Creates an obligation without work. */
    public Obligation(String name, UUID cause, Instant due, EventMaker event, Set<Counter> alsoPresumes) {
        this(name, cause, due, event, alsoPresumes, null);
    }

    /** Creates an obligation that is due at once. */
    public static Obligation now(String name, UUID cause, CaseEvent event) {
        return new Obligation(name, cause, null, (_, _) -> event, Set.of());
    }

    /**
     * Creates an obligation that is due at once and whose event follows from reference data.
     *
     * @param event makes the event; null as long as what it follows from is not known
     */
    public static Obligation byReference(String name, UUID cause, Function<InForce, CaseEvent> event) {
        return new Obligation(name, cause, null, (_, reference) -> event.apply(reference), Set.of());
    }

    /**
     * Creates an obligation that is due at a time.
     *
     * @param event makes the event, given the time at which it was found due (its {@code detectedAt})
     */
    public static Obligation at(String name, UUID cause, Instant due, Function<Instant, CaseEvent> event) {
        return new Obligation(name, cause, due, (at, _) -> event.apply(at), Set.of());
    }

    /** Creates an obligation that is due at once and whose event a worker makes. */
    public static Obligation byWork(String name, UUID cause, Work work) {
        return new Obligation(name, cause, null, (_, _) -> null, Set.of(), work);
    }

    /** Returns the same, due at that time; null for at once. */
    public Obligation from(Instant time) {
        return new Obligation(name, cause, time, event, alsoPresumes, work);
    }

    public Obligation presuming(Counter... counters) {
        return new Obligation(name, cause, due, event, Set.of(counters), work);
    }
}
