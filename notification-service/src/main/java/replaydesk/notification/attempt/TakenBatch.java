package replaydesk.notification.attempt;

import java.util.List;

/**
 * The deliveries that a search found and this instance has taken.
 *
 * @param full true when the search found as many as it may: more may be due
 */
public record TakenBatch(List<Taken> taken, boolean full) {
}
