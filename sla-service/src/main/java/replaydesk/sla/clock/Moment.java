package replaydesk.sla.clock;

import java.time.Instant;
import java.util.UUID;
import replaydesk.kit.stage.CaseFact;

/**
 * An event that moved a clock.
 *
 * @param at      business time of the event, however late the log received it
 * @param version version of the case after the event: the log's order, in which events are assessed
 */
public record Moment(UUID event, Instant at, int version) {

    public static Moment of(CaseFact fact) {
        return new Moment(fact.id(), fact.occurredAt(), fact.version());
    }

    /** Returns the moment, but no earlier than that time: a clock never runs backwards. */
    Moment notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Moment(event, earliest, version) : this;
    }

    boolean knownAt(int asOf) {
        return version <= asOf;
    }
}
