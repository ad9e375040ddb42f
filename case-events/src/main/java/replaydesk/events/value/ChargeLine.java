package replaydesk.events.value;

import java.math.BigDecimal;

/**
 * One line of a charge statement (R23).
 *
 * @param item the item's key in the price list
 * @param quantity the quantity in the unit
 * @param price the price of one unit
 * @param total the amount charged, after the agreement's rounding
 */
public record ChargeLine(String item, BigDecimal quantity, String unit, Money price, Money total) {
}
