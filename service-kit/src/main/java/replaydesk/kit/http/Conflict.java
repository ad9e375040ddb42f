package replaydesk.kit.http;

/**
 * A counter that moved after the view which a decision was made on.
 *
 * @param counter  its name
 * @param presumed the value the decision was made on
 * @param actual   the value that stands
 * @param event    the id of the event that moved it, null where it isn't known any more
 * @param type     that event's type, null where it isn't known any more
 * @param actor    who caused that event, null where it isn't known any more
 */
public record Conflict(String counter, int presumed, int actual, String event, String type, String actor) {}
