package replaydesk.triage.evolution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;

/**
 * The latest classification.
 *
 * @param event the classification event; a routing by rule refers to it
 */
@Schema(name = "Classification")
public record Classified(UUID event, CaseType type, ReferenceVersion category, Impact impact, Urgency urgency,
        Priority priority, Complexity complexity, String language, Decider by) {

    static Classified of(UUID event, CaseClassified classified) {
        return new Classified(event, classified.type(), classified.category(), classified.impact(),
                classified.urgency(), classified.priority(), classified.complexity(), classified.language(),
                classified.by());
    }
}
