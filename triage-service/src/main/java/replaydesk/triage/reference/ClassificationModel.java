package replaydesk.triage.reference;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The model that classifies requests (R8): the key of the document is what it tells. A version names the model that was
 * activated; an earlier model comes back with the next version.
 *
 * @param model     id of the training that it came from
 * @param version   hash of the model, by which it is known again
 * @param threshold the confidence from which its answer stands without a person, and below which a rule's answer is
 *                  left to it
 */
public record ClassificationModel(@NotNull UUID model, @NotBlank @Size(max = 64) String version,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double threshold) {

    /** The name of the kind. */
    public static final String KIND = "classification-model";

    /** The key of the model that tells the category. */
    public static final String CATEGORY = "category";

    /** The key of the model that tells the urgency. */
    public static final String URGENCY = "urgency";
}
