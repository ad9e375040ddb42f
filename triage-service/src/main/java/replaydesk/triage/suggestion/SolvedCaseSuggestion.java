package replaydesk.triage.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.triage.search.Question;
import replaydesk.triage.similar.SolvedCase;

/**
 * Solved case of the same organisation that is like the one in question.
 *
 * @param solution the solution that was proposed last, or the result at its closure; absent where neither was told
 * @param fit      1 for the best one, less for others
 */
@Schema(requiredProperties = {"caseId", "solvedAt", "fit", "why"})
public record SolvedCaseSuggestion(UUID caseId, String number, String subject, String solution, Instant solvedAt,
        double fit, Why why) {

    static SolvedCaseSuggestion of(SolvedCase found, double best, Question question) {
        var category = found.category() != null && question.categories().contains(found.category())
                ? question.categories().getFirst() : null;
        var product = found.product() != null && found.product().equals(question.product()) ? found.product() : null;
        return new SolvedCaseSuggestion(found.id(), found.number(), found.subject(), found.solution(),
                found.solvedAt(), Fit.of(found.score(), best), new Why(found.words(), category, product));
    }
}
