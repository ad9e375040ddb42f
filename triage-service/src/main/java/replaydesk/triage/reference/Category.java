package replaydesk.triage.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A category of cases (R8); categories form a tree.
 *
 * @param parent      key of the category above; null at the top
 * @param names       by language
 * @param description by language; may be null
 * @param specialists key of the team of specialists; null when the category above says it, or the first line handles it
 */
public record Category(@Size(max = 80) String parent, @NotNull Map<String, String> names,
        Map<String, String> description, @Size(max = 80) String specialists) {

    /** The name of the kind. */
    public static final String KIND = "category";
}
