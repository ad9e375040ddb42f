package replaydesk.escalation.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A support level (R13). A desk has as many as it defines.
 *
 * @param number         its number, which is its key as well; 0 is self-help
 * @param names          by language
 * @param responsibility what it answers for, by language; may be null
 * @param up             number of the level that a case goes up to; null at the highest one
 * @param back           number of the level that a case is handed back to; null for any lower one
 * @param skips          false if a case goes up to {@code up} alone; null: a case may skip levels
 * @param vendor         true for a level outside the desk: the vendor's, or development's (R19); may be null
 * @param manager        pseudonymous id of who is told of hierarchical escalations; may be null
 * @param targets        names of the service-level targets that hold here; may be null
 */
public record Level(@NotNull @Min(0) @Max(999) Integer number, @NotNull Map<String, String> names,
        Map<String, @NotBlank @Size(max = 2_000) String> responsibility, @Min(0) @Max(999) Integer up,
        @Min(0) @Max(999) Integer back, Boolean skips, Boolean vendor,
        @Pattern(regexp = Keys.SPECIALIST) String manager,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> targets) {

    /** Tells whether a case leaves the desk here. */
    public boolean outside() {
        return Boolean.TRUE.equals(vendor);
    }

    /** Tells whether a case may go up to any higher level, not to the next one alone. */
    public boolean maySkip() {
        return !Boolean.FALSE.equals(skips);
    }
}
