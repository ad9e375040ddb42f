package replaydesk.kit.stage;

import java.util.List;

/**
 * One case of a transaction.
 *
 * @param before the stage's state before; null for a new case
 * @param after the case afterwards; null when there were only records of an unknown case
 * @param records the case's records between the two, in the log's order
 */
public record FoldedCase<S>(S before, CaseView<S> after, List<JudgedRecord> records) {
}
