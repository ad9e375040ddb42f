package replaydesk.triage.evolution;

import java.util.List;
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
 * @param event      the classification event; a routing by rule refers to it
 * @param by         whether a rule, a model or a person decided
 * @param confidence from 0 to 1; absent when a person decided
 * @param proposed   true as long as a person has still to confirm or correct it
 * @param reasons    the words that weighed most
 * @param versions   the versions of the rules, matrices and models used
 */
@Schema(name = "Classification")
public record Classified(UUID event, CaseType type, ReferenceVersion category, Impact impact, Urgency urgency,
        Priority priority, Complexity complexity, String language, Decider by, Double confidence, boolean proposed,
        List<String> reasons, List<ReferenceVersion> versions) {

    public Classified {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    static Classified of(UUID event, CaseClassified classified) {
        return new Classified(event, classified.type(), classified.category(), classified.impact(),
                classified.urgency(), classified.priority(), classified.complexity(), classified.language(),
                classified.by(), classified.confidence(), classified.awaitsPerson(), classified.reasons(),
                classified.versions());
    }
}
