package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;

/**
 * The case was classified by type, category, impact, urgency and priority (R8, R9).
 *
 * @param language the language as BCP 47; absent when unknown
 * @param confidence the confidence from 0 to 1; absent when a person decided
 * @param versions the versions of the rules, matrices and models used
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
        List<ReferenceVersion> versions) implements TriageEvent {

    public CaseClassified {
        versions = versions == null ? List.of() : List.copyOf(versions);
    }
}
