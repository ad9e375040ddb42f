package replaydesk.events.value;

import java.time.Instant;

/**
 * A specialist who did not get a case, and the first reason why not (R15).
 *
 * @param specialist the specialist, pseudonymous
 * @param number     the number of open cases, where that is the reason; else absent
 * @param until      when the reason ends; absent where nobody knows
 */
public record PassedOver(String specialist, PassingReason why, Integer number, Instant until) {
}
