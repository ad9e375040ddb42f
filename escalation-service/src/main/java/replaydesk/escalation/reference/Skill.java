package replaydesk.escalation.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A skill (R15), with the cases that need it.
 *
 * @param names      by language
 * @param categories keys of the categories whose cases need it, those below them included; may be null
 * @param products   keys of the products whose cases need it; may be null
 */
public record Skill(@NotNull Map<String, String> names,
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> categories,
        @Size(max = 500) List<@NotBlank @Size(max = 80) String> products) {

    public Skill {
        categories = categories == null ? List.of() : List.copyOf(categories);
        products = products == null ? List.of() : List.copyOf(products);
    }
}
