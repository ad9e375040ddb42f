package replaydesk.triage.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
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
 * has read: a search brings it up to date first, article by article, where {@link ArticleFollower} has not done so yet.
 * So nobody is told of a change, and no instance depends on another one.
 */
@Singleton
public final class ArticleSearch {

    private static final int MOST = 10;
    /** What fits so much worse than the best is no suggestion. */
    private static final double LEAST_SHARE = 0.25;
    private static final double SAME_CATEGORY = 1.5;
    private static final double NEAR_CATEGORY = 1.2;
    private static final double SAME_PRODUCT = 1.2;
    private static final double SAME_AGAIN = 0.75;
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
        var sorted = found.stream().filter(candidate -> answers(articles.get(candidate.key()), question))
                .map(candidate -> candidate.with(candidate.score() * fit(articles.get(candidate.key()), question)
                        * (LEAST_HELPFUL + MORE_HELPFUL * helpfulness.of(candidate.key()))))
                .sorted(Candidate.BEST_FIRST).toList();
        double least = sorted.isEmpty() ? 0 : sorted.getFirst().score() * LEAST_SHARE;
        var fitting = sorted.stream().filter(candidate -> candidate.score() >= least).toList();
        return question.categories().isEmpty() ? mixed(fitting, articles) : fitting.stream().limit(MOST).toList();
    }

    /**
     * Mixes what is about different things, as long as nobody knows what the question is about: an article counts for
     * less after others of its category, so that many that say nearly the same do not hide what else may be meant.
     */
    private static List<Candidate> mixed(List<Candidate> fitting, Map<String, Article> articles) {
        var left = new ArrayList<>(fitting);
        var picked = new HashMap<String, Integer>();
        var mixed = new ArrayList<Candidate>();
        while (!left.isEmpty() && mixed.size() < MOST) {
            var best = left.stream().map(candidate -> candidate.with(candidate.score()
                    * Math.pow(SAME_AGAIN, picked.getOrDefault(about(articles, candidate), 0))))
                    .min(Candidate.BEST_FIRST).orElseThrow();
            mixed.add(best);
            picked.merge(about(articles, best), 1, Integer::sum);
            left.removeIf(candidate -> candidate.document() == best.document());
        }
        return mixed;
    }

    private static String about(Map<String, Article> articles, Candidate candidate) {
        return articles.get(candidate.key()).categories().getFirst();
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

    /** Brings the index up to date, unless it is. */
    void prepare(InForce reference) {
        upToDate(reference);
    }

    private synchronized State follow(InForce reference) {
        // a request that began earlier does not take the index back
        if (state.isFor(reference) || reference.data().next() < state.next()
                || reference.data().next() == state.next() && reference.at().isBefore(state.from())) {
            return state;
        }
        try {
            var named = Stream.of(Category.KIND, Product.KIND).flatMap(kind -> reference.all(kind).stream())
                    .map(ReferenceDocument::reference).collect(Collectors.toSet());
            var articles = Article.published(reference, named.equals(topics) ? state.articles() : Map.of())
                    .collect(Collectors.toMap(Article::key, article -> article));
            index(articles);
            topics = named;
            var changes = reference.data().changesAfter(reference.at());
            state = new State(reference.data().next(), reference.at(), changes.isEmpty() ? Instant.MAX
                    : changes.first(), articles);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be written", e);
        }
    }

    private void index(Map<String, Article> articles) throws IOException {
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
                // one that is the same object as before is as it was
                if (earlier.get(article.key()) != article) {
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
