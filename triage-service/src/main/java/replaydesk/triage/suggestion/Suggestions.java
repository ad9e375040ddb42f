package replaydesk.triage.suggestion;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.stage.CaseView;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.figures.Figures;
import replaydesk.triage.figures.KnownFigures;
import replaydesk.triage.reference.Categories;
import replaydesk.triage.reference.Products;
import replaydesk.triage.search.ArticleSearch;
import replaydesk.triage.search.Hit;
import replaydesk.triage.search.Question;
import replaydesk.triage.search.SearchLanguage;
import replaydesk.triage.similar.CaseText;
import replaydesk.triage.similar.SimilarCases;
import replaydesk.triage.similar.SolvedCase;

/** Finds what may solve a question or a case, and says why. */
@Singleton
final class Suggestions {

    private final ArticleSearch articles;
    private final SimilarCases cases;
    private final KnownFigures figures;
    private final ReferenceLog log;

    Suggestions(ArticleSearch articles, SimilarCases cases, KnownFigures figures, ReferenceLog log) {
        this.articles = articles;
        this.cases = cases;
        this.figures = figures;
        this.log = log;
    }

    Uni<SuggestionsView> of(Question question) {
        return known(question).map(found -> new SuggestionsView(question.language().tag(), found));
    }

    /** Returns what may solve a case; the reader sees it already. */
    Uni<CaseSuggestionsView> of(CaseView<TriageCase> view, Reader reader) {
        var organisation = view.identity().organisation();
        return cases.text(view.id()).chain(text -> {
            var question = question(view, text, reader);
            return known(question).chain(known -> similar(view.id(), organisation, question, reader)
                    .map(solved -> new CaseSuggestionsView(question.language().tag(), known, solved)));
        });
    }

    private Question question(CaseView<TriageCase> view, CaseText text, Reader reader) {
        var classified = view.state().classification();
        var registered = view.state().registered();
        var said = SearchLanguage.ofTag(text.language()).orElse(null);
        var reference = log.known();
        var categories = classified == null || classified.category() == null ? List.<String>of()
                : Categories.upwards(reference, classified.category().key());
        var product = registered == null ? null : registered.product();
        return new Question(text.all(), SearchLanguage.of(text.all(), said), categories,
                Products.find(reference, product).map(known -> known.name().key()).orElse(product),
                reader == Reader.DESK);
    }

    private Uni<List<KnownSolutionSuggestion>> known(Question question) {
        var reference = log.known();
        return figures.lately().emitOn(Infrastructure.getDefaultWorkerPool())
                .map(known -> shown(articles.find(question, reference,
                        key -> known.getOrDefault(key, Figures.NONE).helpfulness()), question, known, reference));
    }

    private static List<KnownSolutionSuggestion> shown(List<Hit> hits, Question question, Map<String, Figures> figures,
            InForce reference) {
        double best = hits.isEmpty() ? 0 : hits.getFirst().score();
        var today = LocalDate.ofInstant(reference.at(), ZoneOffset.UTC);
        return hits.stream().map(hit -> KnownSolutionSuggestion.of(hit, best, question,
                figures.getOrDefault(hit.article().key(), Figures.NONE), today)).toList();
    }

    private Uni<List<SolvedCaseSuggestion>> similar(UUID caseId, String organisation, Question question,
            Reader reader) {
        return reader.sees(Reader.SYSTEM) ? cases.like(caseId, organisation, question)
                .map(solved -> shown(solved, question)) : Uni.createFrom().item(List.of());
    }

    private static List<SolvedCaseSuggestion> shown(List<SolvedCase> solved, Question question) {
        double best = solved.isEmpty() ? 0 : solved.getFirst().score();
        return solved.stream().map(found -> SolvedCaseSuggestion.of(found, best, question)).toList();
    }
}
