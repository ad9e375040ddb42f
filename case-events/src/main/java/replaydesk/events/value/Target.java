package replaydesk.events.value;

import java.time.Duration;
import java.time.Instant;

/**
 * Service level target of a case: a promise (R26).
 *
 * @param id the target's name within the case, such as {@code first-response} or {@code level-2}
 * @param dueAt the time at which the budget is used up if the clock never pauses
 * @param budget the working time allowed, by the agreement's calendar
 */
public record Target(String id, Metric metric, Instant dueAt, Duration budget) {
}
