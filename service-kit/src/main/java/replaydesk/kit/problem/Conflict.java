package replaydesk.kit.problem;

/**
 * Counter that advanced after the view that a decision was made on.
 *
 * @param counter the counter's name
 * @param presumed the value that the decision was made on
 * @param actual the current value
 * @param event the id of the event that advanced it; null when no longer known
 * @param type that event's type; null when no longer known
 * @param actor that event's actor; null when no longer known
 */
public record Conflict(String counter, int presumed, int actual, String event, String type, String actor) {
}
