package replaydesk.events.value;

import java.math.BigDecimal;

/**
 * Material used up by work (R23).
 *
 * @param item the item's key in the price list
 * @param quantity the quantity in the unit
 * @param unit the unit, such as {@code piece} or {@code metre}
 */
public record Material(String item, BigDecimal quantity, String unit) {
}
