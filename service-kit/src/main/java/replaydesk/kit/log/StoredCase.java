package replaydesk.kit.log;

import java.util.Set;
import replaydesk.kit.stage.CaseView;

/**
 * A case as the projection holds it.
 *
 * @param blind  counters moved by events that this version cannot read: nothing that presumes them may be decided here
 * @param offset the last record folded
 */
public record StoredCase<S>(CaseView<S> view, Set<String> blind, int partition, long offset) {

    /** The same with a fold of its own, to go on from. */
    StoredCase<S> copy() {
        return new StoredCase<>(new CaseView<>(view.id(), view.identity(), view.fold().copy(), view.state()), blind, partition, offset);
    }
}
