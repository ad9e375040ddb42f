package replaydesk.events.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * An amount of money; written as {@code {"amount": "12.50", "currency": "EUR"}} so that no reader rounds it.
 *
 * @param currency ISO 4217
 */
public record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {
}
