package replaydesk.triage.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Decider;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.ClassificationModel;

/** What a model tells of a request. */
@Schema(name = "ModelTarget")
public enum Target {

    /** The category. */
    @JsonProperty("category")
    CATEGORY(ClassificationModel.CATEGORY),

    /** The urgency. */
    @JsonProperty("urgency")
    URGENCY(ClassificationModel.URGENCY);

    private final String key;

    Target(String key) {
        this.key = key;
    }

    /** The key of the active model's document. */
    String key() {
        return key;
    }

    /**
     * Returns what a person has said of the case in the end, by correcting or confirming; empty where no person has, or
     * where nobody defines the category any more.
     */
    Optional<String> label(Classified classified, InForce reference) {
        if (classified == null || classified.by() != Decider.PERSON) {
            return Optional.empty();
        }
        return switch (this) {
            case CATEGORY -> Optional.ofNullable(classified.category()).map(category -> category.key())
                    .filter(category -> reference.knows(Category.KIND, category));
            case URGENCY -> Optional.ofNullable(classified.urgency()).map(Enum::name);
        };
    }
}
