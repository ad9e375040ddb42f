package replaydesk.events.value;

import java.math.BigDecimal;

/**
 * Something used up by work (R23).
 *
 * @param item its key in the price list
 * @param quantity in the unit
 * @param unit such as {@code piece} or {@code metre}
 */
public record Material(String item, BigDecimal quantity, String unit) {
}
