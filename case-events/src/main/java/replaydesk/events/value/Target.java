package replaydesk.events.value;

import java.time.Duration;
import java.time.Instant;

/**
 * What is promised (R26).
 *
 * @param id its name within the case, such as {@code first-response} or {@code level-2}
 * @param dueAt when the budget is used up if the clock never pauses
 * @param budget working time of the agreement's calendar
 */
public record Target(String id, Metric metric, Instant dueAt, Duration budget) {
}
