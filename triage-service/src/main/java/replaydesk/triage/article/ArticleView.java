package replaydesk.triage.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.access.ShownTo;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.figures.Figures;
import replaydesk.triage.reference.KnownSolution;

/**
 * Known solution with its figures.
 *
 * @param version          the version that is shown: the newest one for the desk, the published one for others
 * @param state            state of that version
 * @param publishedVersion the version that is suggested; absent when none is
 * @param texts            by language; absent when it is retired, like all that follows from its content
 * @param fromCase         number of the case that it was proposed from
 */
@Schema(name = "KnownSolutionArticle", requiredProperties = {"key", "version", "state", "figures"})
public record ArticleView(String key, int version, ArticleState state, @ShownTo(Reader.DESK) Integer publishedVersion,
        Map<String, KnownSolution.Text> texts, @ShownTo(Reader.DESK) KnownSolution.Visibility visibility,
        @ShownTo(Reader.DESK) LocalDate reviewBy, List<String> products, List<String> categories,
        @ShownTo(Reader.DESK) String fromCase, Figures figures) {

    /** Makes the view of a version; {@code published} is null when no version is suggested. */
    public static ArticleView of(ReferenceDocument version, Integer published, LocalDate today, Figures figures) {
        var content = version.retired() ? null : version.content().as(KnownSolution.class).orElse(null);
        var state = ArticleState.of(version, today);
        return content == null
                ? new ArticleView(version.name().key(), version.version(), state, published, null, null, null, null,
                        null, null, figures)
                : new ArticleView(version.name().key(), version.version(), state, published, content.texts(),
                        content.visibility(), content.reviewBy(), content.products(), content.categories(),
                        content.fromCase(), figures);
    }
}
