package replaydesk.triage.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.access.ShownTo;
import replaydesk.kit.identity.Reader;

/**
 * What may solve a case.
 *
 * @param language       the language in which it was sought, BCP 47
 * @param knownSolutions the best one first; empty when none fits
 * @param solvedCases    solved cases of the same organisation, the one most alike first; not for requesters, since they
 *                       are other people's
 */
@Schema(name = "CaseSuggestions", requiredProperties = {"language", "knownSolutions"})
public record CaseSuggestionsView(String language, List<KnownSolutionSuggestion> knownSolutions,
        @ShownTo(Reader.SYSTEM) List<SolvedCaseSuggestion> solvedCases) {
}
