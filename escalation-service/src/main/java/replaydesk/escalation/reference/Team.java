package replaydesk.escalation.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A team (R15).
 *
 * @param names by language
 * @param level the support level at which it works
 */
public record Team(@NotNull Map<String, String> names, @NotNull @Min(0) @Max(999) Integer level) {
}
