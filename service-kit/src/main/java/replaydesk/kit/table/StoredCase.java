package replaydesk.kit.table;

import java.util.Set;
import replaydesk.kit.stage.CaseView;

/**
 * Case as the host holds it for one stage.
 *
 * @param blind the counters advanced by events that this version cannot read: nothing that presumes them may be decided
 *     here
 * @param quarantined whether the stage failed on the case: nothing may be decided until that is repaired
 * @param offset the offset of the last folded record
 */
public record StoredCase<S>(CaseView<S> view, Set<String> blind, boolean quarantined, int partition, long offset) {
}
