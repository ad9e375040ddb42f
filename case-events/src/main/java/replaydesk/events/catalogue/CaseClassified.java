package replaydesk.events.catalogue;

import java.util.List;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Personal;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;

/**
 * The case was classified by type, category, impact, urgency and priority (R8, R9).
 *
 * @param language the language as BCP 47; absent when unknown
 * @param confidence the confidence from 0 to 1; absent when a person decided
 * @param versions the versions of the rules, matrices and models used
 * @param proposed true where the confidence is too low for it to stand without a person; absent where it stands
 * @param reasons the words that weighed most; absent when a person decided
 * @param confirms the proposal that a person confirmed by this, unchanged; absent otherwise
 */
@Fact(stage = Stage.TRIAGE, name = "case-classified",
        presumes = Counter.CLASSIFICATION,
        advances = Counter.CLASSIFICATION,
        owed = true)
public record CaseClassified(
        CaseType type,
        ReferenceVersion category,
        Impact impact,
        Urgency urgency,
        Priority priority,
        Complexity complexity,
        String language,
        Decider by,
        Double confidence,
        List<ReferenceVersion> versions,
        Boolean proposed,
        @Personal List<String> reasons,
        UUID confirms) implements TriageEvent {

    public CaseClassified {
        versions = versions == null ? List.of() : List.copyOf(versions);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /** Creates a classification that stands, without reasons. */
    public CaseClassified(CaseType type, ReferenceVersion category, Impact impact, Urgency urgency, Priority priority,
            Complexity complexity, String language, Decider by, Double confidence, List<ReferenceVersion> versions) {
        this(type, category, impact, urgency, priority, complexity, language, by, confidence, versions, null, null,
                null);
    }

    /** Tells whether a person has still to confirm it. */
    public boolean awaitsPerson() {
        return Boolean.TRUE.equals(proposed);
    }
}
