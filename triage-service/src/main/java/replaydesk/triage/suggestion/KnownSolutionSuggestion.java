package replaydesk.triage.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.access.ShownTo;
import replaydesk.kit.identity.Reader;
import replaydesk.triage.figures.Figures;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.search.Hit;
import replaydesk.triage.search.Question;

/**
 * Known solution that may fit, in the language of the question.
 *
 * @param version    the version in force; whoever proposes it or says that it helped names it
 * @param fit        1 for the best one, less for others
 * @param visibility whether requesters see it as well
 * @param reviewDue  whether somebody was to look at it again by today
 */
@Schema(requiredProperties = {"key", "version", "title", "symptoms", "steps", "fit", "why", "figures"})
public record KnownSolutionSuggestion(String key, int version, String title, String symptoms, List<String> steps,
        double fit, Why why, Figures figures, @ShownTo(Reader.DESK) KnownSolution.Visibility visibility,
        @ShownTo(Reader.DESK) Boolean reviewDue) {

    static KnownSolutionSuggestion of(Hit hit, double best, Question question, Figures figures, LocalDate today) {
        var article = hit.article();
        var content = article.content();
        var text = article.text(question.language());
        var category = question.categories().stream().anyMatch(content.categories()::contains)
                ? question.categories().getFirst() : null;
        var product = question.product() != null && content.products().contains(question.product())
                ? question.product() : null;
        return new KnownSolutionSuggestion(article.key(), article.document().version(), text.title(), text.symptoms(),
                text.steps(), Fit.of(hit.score(), best), new Why(hit.words(), category, product), figures,
                content.visibility(), content.isReviewDue(today));
    }
}
