package replaydesk.triage.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Known solutions that may fit what somebody describes.
 *
 * @param language       the language in which they were sought, BCP 47
 * @param knownSolutions the best one first; empty when none fits
 */
@Schema(name = "Suggestions", requiredProperties = {"language", "knownSolutions"})
public record SuggestionsView(String language, List<KnownSolutionSuggestion> knownSolutions) {
}
