package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Suggestion;

/** Known solutions that may fit, best first, in the language of the case (R12). */
@Fact(stage = Stage.TRIAGE, name = "known-solutions-suggested",
        presumes = Counter.SUGGESTION,
        advances = Counter.SUGGESTION,
        owed = true)
public record KnownSolutionsSuggested(List<Suggestion> suggestions, String language) implements TriageEvent {

    public KnownSolutionsSuggested {
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    }
}
