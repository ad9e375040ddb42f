package replaydesk.events.value;

/**
 * Condition of a routing rule that fitted a case (R8, R9). Both sides are keys, codes and tags, never texts.
 *
 * @param condition the condition's name in the rule, such as {@code categories}
 * @param expected the entry of the condition that fitted
 * @param actual the value that the rule saw; differs from the entry where the entry stands for more: a category for all
 *               below it, a language for its varieties, a product's family for the product
 */
public record RoutingReason(String condition, String expected, String actual) {
}
