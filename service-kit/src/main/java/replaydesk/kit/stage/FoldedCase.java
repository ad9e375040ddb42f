package replaydesk.kit.stage;

import java.util.List;

/**
 * One case of a batch.
 *
 * @param before  as it was before the batch; its fold has moved on, so look only at its state; null for a new case
 * @param after   as it is after the batch; null when the batch brought only records of an unknown case
 * @param records the case's records in the batch, in the log's order
 */
public record FoldedCase<S>(S before, CaseView<S> after, List<JudgedRecord> records) {
}
