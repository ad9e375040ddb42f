package replaydesk.triage.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries that a question comes to. A word that no article has is taken as one that is written nearly so. */
final class ArticleQueries {

    /** The most words of a question; a longer one has said by then what it is about. */
    static final int MOST_WORDS = 80;

    private static final int MOST_MISSPELT = 12;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST_MISSPELT = 25;
    private static final int LONG_WORD = 6;
    private static final int RIGHT_LETTERS = 1;
    private static final int MOST_MEANT = 6;
    private static final float MISSPELT = 0.7f;
    private static final float OTHER_FIELDS = 0.1f;
    private static final float CATEGORY = 4f;
    private static final float CATEGORY_ABOVE = 1f;
    private static final float PRODUCT = 2f;

    private final Map<String, String> stems;
    /** The words that no article has, each as a query for those that may be meant. */
    private final Map<String, Query> meant = new HashMap<>();

    /** @param stems of the words of a question, each with the word as it was written */
    ArticleQueries(IndexSearcher searcher, Map<String, String> stems) throws IOException {
        this.stems = stems;
        int misspelt = 0;
        for (var stem : stems.keySet()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.ALL, stem)) == 0) {
                boolean looked = canBeMisspelt(stem) && ++misspelt <= MOST_MISSPELT;
                // looked up once, since it is most of the work
                meant.put(stem, looked ? searcher.rewrite(meant(stem)) : new MatchNoDocsQuery());
            }
        }
    }

    /** Returns the query that finds and ranks. */
    Query ranking(Question question) {
        var query = new BooleanQuery.Builder();
        if (question.saysNothing()) {
            query.add(new MatchAllDocsQuery(), Occur.SHOULD);
        }
        for (var stem : stems.keySet()) {
            var other = meant.get(stem);
            query.add(other == null ? anywhere(stem) : new BoostQuery(other, MISSPELT), Occur.SHOULD);
        }
        for (int i = 0; i < question.categories().size(); i++) {
            query.add(of(Fields.CATEGORY, question.categories().get(i), i == 0 ? CATEGORY : CATEGORY_ABOVE),
                    Occur.SHOULD);
        }
        if (question.product() != null) {
            query.add(of(Fields.PRODUCT, question.product(), PRODUCT), Occur.SHOULD);
        }
        if (!question.alsoInternal()) {
            query.add(new TermQuery(new Term(Fields.PUBLIC, Fields.yes())), Occur.FILTER);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /** Returns the query that tells which words an article has, each under its name. */
    Query naming() {
        var query = new BooleanQuery.Builder();
        stems.forEach((stem, written) -> {
            var word = meant.getOrDefault(stem, new TermQuery(new Term(Fields.ALL, stem)));
            query.add(NamedMatches.wrapQuery(written, word), Occur.SHOULD);
        });
        return query.build();
    }

    private static Query anywhere(String stem) {
        var fields = new ArrayList<Query>();
        Fields.WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(new TermQuery(new Term(field, stem)),
                weight)));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    /** Tells whether a word is neither too short nor too long to tell what is meant. */
    private static boolean canBeMisspelt(String stem) {
        return stem.length() >= SHORTEST_MISSPELT && stem.length() <= LONGEST_MISSPELT
                && stem.chars().noneMatch(Character::isDigit);
    }

    /** Returns a query for the words that somebody may have meant. Hardly anybody mistakes the first letter. */
    private static Query meant(String stem) {
        int edits = stem.length() < LONG_WORD ? 1 : 2;
        return new FuzzyQuery(new Term(Fields.ALL, stem), edits, RIGHT_LETTERS, MOST_MEANT, true);
    }

    private static Query of(String field, String key, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), weight);
    }
}
