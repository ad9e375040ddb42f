package replaydesk.triage.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Index of the articles that have a text in one language, in memory. Changes come from one thread at a time. */
final class LanguageIndex {

    /** The articles that are ranked by more than their words. */
    private static final int CANDIDATES = 200;

    /** Article that the words found, before anything else counts. */
    record Candidate(int document, String key, double score) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed()
                .thenComparing(Candidate::key);

        Candidate with(double other) {
            return new Candidate(document, key, other);
        }
    }

    private final SearchLanguage language;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LanguageIndex(SearchLanguage language) throws IOException {
        this.language = language;
        this.writer = new IndexWriter(new ByteBuffersDirectory(),
                new IndexWriterConfig(language.analyzer()).setMergeScheduler(new SerialMergeScheduler()));
        this.searchers = new SearcherManager(writer, null);
    }

    /** Takes an article in, instead of its earlier version; one without a text in this language is left out. */
    void put(Article article) throws IOException {
        if (article.text(language) == null) {
            remove(article.key());
        } else {
            writer.updateDocument(new Term(Fields.KEY, article.key()), Fields.of(article, language));
        }
    }

    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    /** Shows what was put in and removed. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /**
     * Finds articles.
     *
     * @param ranked orders the candidates and keeps the best of them
     * @param hit    makes what is returned of a candidate and the words that it has
     */
    <T> List<T> find(Question question, UnaryOperator<List<Candidate>> ranked,
            BiFunction<Candidate, List<String>, T> hit) throws IOException {
        var searcher = searchers.acquire();
        try {
            var queries = new ArticleQueries(searcher,
                    Words.stems(question.text(), language, ArticleQueries.MOST_WORDS));
            var found = new ArrayList<Candidate>();
            for (var document : searcher.search(queries.ranking(question), CANDIDATES).scoreDocs) {
                var key = searcher.storedFields().document(document.doc).get(Fields.KEY);
                found.add(new Candidate(document.doc, key, document.score));
            }
            var best = ranked.apply(found);
            var naming = searcher.createWeight(searcher.rewrite(queries.naming()), ScoreMode.COMPLETE, 1);
            var hits = new ArrayList<T>();
            for (var candidate : best) {
                hits.add(hit.apply(candidate, words(searcher, naming, candidate.document())));
            }
            return hits;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Returns the words of the question that a document has, in the order of the alphabet. */
    private static List<String> words(IndexSearcher searcher, Weight naming, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var matches = naming.matches(leaf, document - leaf.docBase);
        Map<String, Boolean> words = new TreeMap<>();
        if (matches != null) {
            NamedMatches.findNamedMatches(matches).forEach(named -> words.put(named.getName(), true));
        }
        return List.copyOf(words.keySet());
    }
}
