package replaydesk.kit.table;

import java.util.Set;
import replaydesk.kit.stage.CaseView;

/**
 * A case as the host holds it for one stage.
 *
 * @param blind       counters moved by events that this version cannot read: nothing that presumes them may be decided here
 * @param quarantined the stage failed on the case: nothing may be decided until that is mended
 * @param offset      the last record folded
 */
public record StoredCase<S>(CaseView<S> view, Set<String> blind, boolean quarantined, int partition, long offset) {
}
