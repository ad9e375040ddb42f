package replaydesk.escalation.reference;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A support level (R13).
 *
 * @param number         its number, which is its key as well
 * @param names          by language
 * @param responsibility what it answers for
 * @param up             when and where a case goes up from it
 * @param back           when and where a case goes back from it
 * @param vendor         true for a level outside the desk: the vendor's, or development's (R19); may be null
 */
public record Level(@NotNull Integer number, @NotNull Map<String, String> names, Object responsibility, Object up,
        Object back, Boolean vendor) {
}
