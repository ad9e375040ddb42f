package replaydesk.kit.endpoint.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Documents to check together, as if all of them were saved.
 *
 * @param documents of the kind that is checked, and of others that they name
 */
public record CheckReferences(@NotNull @Size(max = 5_000) List<@NotNull @Valid Given> documents) {

    /**
     * A document that is not saved.
     *
     * @param data the document, in the form of its kind
     */
    public record Given(@NotBlank @Size(max = 80) String kind, @NotBlank @Size(max = 80) String key,
            @NotNull Map<String, Object> data) {
    }
}
