package replaydesk.kit.aggregate;

import java.util.UUID;
import replaydesk.events.log.CaseFold;

/**
 * An aggregate as its log has it.
 *
 * @param fold its counters and recent commands; not to be changed
 */
public record AggregateView<S>(UUID id, S state, CaseFold fold) {

    /** Returns an aggregate of which nothing is known. */
    public static <S> AggregateView<S> unknown(UUID id, S initial) {
        return new AggregateView<>(id, initial, CaseFold.unknown());
    }

    public boolean isKnown() {
        return fold.known();
    }

    /** The number of accepted events. */
    public int version() {
        return fold.version();
    }
}
