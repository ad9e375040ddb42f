package replaydesk.triage.article;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.triage.figures.Figures;
import replaydesk.triage.figures.KnownFigures;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.reference.KnownSolutions;

/** Finds articles for answers. What a reader may not see is as if it were not there. */
@Singleton
public final class Articles {

    private final ReferenceLog log;
    private final KnownFigures figures;

    Articles(ReferenceLog log, KnownFigures figures) {
        this.log = log;
        this.figures = figures;
    }

    /**
     * Returns the published version of an article that this reader sees.
     *
     * @throws ProblemException 404 unknown-reference when there is none
     */
    public ReferenceDocument published(String key, Reader reader) {
        return KnownSolutions.published(log.known(), key)
                .filter(version -> version.content().as(KnownSolution.class).orElseThrow().isShownTo(reader))
                .orElseThrow(() -> unknown(key));
    }

    Uni<ArticleView> find(String key, Reader reader) {
        var reference = log.known();
        var shown = reader != Reader.DESK ? published(key, reader)
                : reference.data().newest(new ReferenceKey(KnownSolution.KIND, key)).orElseThrow(() -> unknown(key));
        return figures.of(key).map(counted -> view(shown, reference, counted));
    }

    /** Lists the newest versions, for the desk. */
    Uni<Page<ArticleView>> page(Optional<ArticleState> state, Optional<String> category, PageRequest page) {
        var reference = log.known();
        var after = page.cursor().map(cursor -> cursor.sortKey(1).getFirst()).orElse("");
        var rows = reference.data().newest(KnownSolution.KIND).stream()
                .filter(version -> version.name().key().compareTo(after) > 0)
                .filter(version -> state.isEmpty() || ArticleState.of(version, today(reference)) == state.get())
                .filter(version -> category.isEmpty() || isAbout(version, category.get()))
                .limit(page.limit() + 1L).toList();
        return figures.lately().map(counted -> Page.of(views(rows, reference, counted), page,
                view -> Cursor.of(view.key())));
    }

    private static List<ArticleView> views(List<ReferenceDocument> rows, InForce reference,
            Map<String, Figures> figures) {
        return rows.stream().map(version -> view(version, reference,
                figures.getOrDefault(version.name().key(), Figures.NONE))).toList();
    }

    private static ArticleView view(ReferenceDocument version, InForce reference, Figures figures) {
        var published = KnownSolutions.published(reference, version.name().key()).map(ReferenceDocument::version);
        return ArticleView.of(version, published.orElse(null), today(reference), figures);
    }

    private static boolean isAbout(ReferenceDocument version, String category) {
        return !version.retired() && version.content().as(KnownSolution.class)
                .filter(content -> content.categories().contains(category)).isPresent();
    }

    private static LocalDate today(InForce reference) {
        return LocalDate.ofInstant(reference.at(), ZoneOffset.UTC);
    }

    private static ProblemException unknown(String key) {
        return Problems.unknownReference(new ReferenceKey(KnownSolution.KIND, key).toString()).exception();
    }
}
