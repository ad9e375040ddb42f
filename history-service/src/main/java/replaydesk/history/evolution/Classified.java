package replaydesk.history.evolution;

import java.time.Instant;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;

/**
 * The latest classification (R8, R9).
 *
 * @param confidence from 0 to 1; absent when a person decided
 * @param proposed   true as long as a person has still to confirm or correct it
 */
public record Classified(CaseType type, ReferenceVersion category, Impact impact, Urgency urgency, Priority priority,
        Complexity complexity, Decider by, Double confidence, boolean proposed, Instant at) {

    static Classified of(CaseClassified e, Instant at) {
        return new Classified(e.type(), e.category(), e.impact(), e.urgency(), e.priority(), e.complexity(), e.by(),
                e.confidence(), e.awaitsPerson(), at);
    }
}
