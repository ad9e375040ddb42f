package replaydesk.events.value;

import java.math.BigDecimal;

/**
 * One line of a charge statement (R23).
 *
 * @param item its key in the price list
 * @param quantity in the unit
 * @param price of one unit
 * @param total as charged, after the agreement's rounding
 */
public record ChargeLine(String item, BigDecimal quantity, String unit, Money price, Money total) {
}
