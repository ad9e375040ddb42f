package replaydesk.sla.clock;

import java.time.Instant;
import java.util.UUID;
import replaydesk.kit.stage.CaseFact;

/**
 * An event that moved a clock.
 *
 * @param at      business time: when it occurred, however late the log had it
 * @param version the case's version with it: the log's order, by which causes are worked off
 */
public record Moment(UUID event, Instant at, int version) {

    public static Moment of(CaseFact fact) {
        return new Moment(fact.id(), fact.occurredAt(), fact.version());
    }

    /** The same, but not before that time: a clock never runs backwards. */
    Moment notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Moment(event, earliest, version) : this;
    }

    boolean knownAt(int asOf) {
        return version <= asOf;
    }
}
