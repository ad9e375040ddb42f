package replaydesk.triage.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Product;
import replaydesk.triage.search.LanguageIndex.Candidate;

/**
 * Searches the articles that are in force. The index is in memory and follows from the reference data that this host
 * has read: a search brings it up to date first, article by article, so nobody is told of it and no instance depends
 * on another one.
 */
@Singleton
public final class ArticleSearch {

    private static final int MOST = 10;
    /** What fits so much worse than the best is no suggestion. */
    private static final double LEAST_SHARE = 0.25;
    private static final double SAME_CATEGORY = 1.5;
    private static final double NEAR_CATEGORY = 1.2;
    private static final double SAME_PRODUCT = 1.2;
    private static final double LEAST_HELPFUL = 0.8;
    private static final double MORE_HELPFUL = 0.4;

    private final Map<SearchLanguage, LanguageIndex> indexes = new EnumMap<>(SearchLanguage.class);
    private Set<ReferenceVersion> topics = Set.of();
    private volatile State state = new State(-1, Instant.MIN, Instant.MIN, Map.of());

    /** The articles in the index, and for which data and time it is right. */
    private record State(long next, Instant from, Instant until, Map<String, Article> articles) {

        boolean isFor(InForce reference) {
            return next == reference.data().next() && !reference.at().isBefore(from) && reference.at().isBefore(until);
        }
    }

    /**
     * Finds the articles that fit best, the best one first. Takes a few milliseconds of the processor, so call it from
     * a worker thread.
     */
    public List<Hit> find(Question question, InForce reference, Helpfulness helpfulness) {
        var now = upToDate(reference);
        try {
            return indexes.get(question.language()).find(question,
                    found -> ranked(found, question, now.articles(), helpfulness),
                    (candidate, words) -> new Hit(now.articles().get(candidate.key()), candidate.score(), words));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be searched", e);
        }
    }

    private static List<Candidate> ranked(List<Candidate> found, Question question, Map<String, Article> articles,
            Helpfulness helpfulness) {
        var ranked = found.stream().filter(candidate -> answers(articles.get(candidate.key()), question))
                .map(candidate -> new Candidate(candidate.document(), candidate.key(), candidate.score()
                        * fit(articles.get(candidate.key()), question)
                        * (LEAST_HELPFUL + MORE_HELPFUL * helpfulness.of(candidate.key()))))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key))
                .limit(MOST).toList();
        double least = ranked.isEmpty() ? 0 : ranked.getFirst().score() * LEAST_SHARE;
        return ranked.stream().filter(candidate -> candidate.score() >= least).toList();
    }

    /** Tells whether the article may be shown as it is here; the index may be further already. */
    private static boolean answers(Article article, Question question) {
        return article != null && article.text(question.language()) != null
                && (question.alsoInternal() || article.isPublic());
    }

    private static double fit(Article article, Question question) {
        double product = question.product() != null && article.products().contains(question.product()) ? SAME_PRODUCT
                : 1;
        if (question.categories().isEmpty()) {
            return product;
        }
        return product * (article.categories().contains(question.categories().getFirst()) ? SAME_CATEGORY
                : article.categories().stream().anyMatch(question.categories()::contains) ? NEAR_CATEGORY : 1);
    }

    private State upToDate(InForce reference) {
        var known = state;
        return known.isFor(reference) ? known : follow(reference);
    }

    private synchronized State follow(InForce reference) {
        // a request that began earlier does not take the index back
        if (state.isFor(reference) || reference.data().next() < state.next()
                || reference.data().next() == state.next() && reference.at().isBefore(state.from())) {
            return state;
        }
        try {
            var articles = Article.published(reference).collect(Collectors.toMap(Article::key, article -> article));
            var named = Stream.of(Category.KIND, Product.KIND).flatMap(kind -> reference.all(kind).stream())
                    .map(ReferenceDocument::reference).collect(Collectors.toSet());
            index(articles, !named.equals(topics));
            topics = named;
            var changes = reference.data().changesAfter(reference.at());
            state = new State(reference.data().next(), reference.at(), changes.isEmpty() ? Instant.MAX
                    : changes.first(), articles);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be written", e);
        }
    }

    private void index(Map<String, Article> articles, boolean all) throws IOException {
        var earlier = new HashMap<>(state.articles());
        var gone = new HashSet<>(earlier.keySet());
        gone.removeAll(articles.keySet());
        for (var language : SearchLanguage.values()) {
            var index = indexes.get(language);
            if (index == null) {
                index = new LanguageIndex(language);
                indexes.put(language, index);
            }
            for (var article : articles.values()) {
                var before = earlier.get(article.key());
                if (all || before == null || before.document().version() != article.document().version()) {
                    index.put(article);
                }
            }
            for (var key : gone) {
                index.remove(key);
            }
            index.refresh();
        }
    }
}
