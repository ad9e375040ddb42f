package replaydesk.triage.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A product that cases are about.
 *
 * @param names    by language
 * @param category key of the category that such cases belong to
 * @param families first words of the keys under which other systems know the product, in lower case: {@code erp} stands
 *                 for {@code erp-finance} as well; may be null
 */
public record Product(@NotNull Map<String, String> names, @NotBlank @Size(max = 80) String category,
        @Size(max = 100) List<@NotBlank @Size(max = 80) String> families) {

    /** The name of the kind. */
    public static final String KIND = "product";

    public Product {
        families = families == null ? List.of() : List.copyOf(families);
    }
}
