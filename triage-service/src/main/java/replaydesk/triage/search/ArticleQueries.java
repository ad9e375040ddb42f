package replaydesk.triage.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
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
    private static final int MOST_MEANT = 6;
    private static final float MISSPELT = 0.7f;
    private static final float OTHER_FIELDS = 0.1f;
    private static final float CATEGORY = 4f;
    private static final float CATEGORY_ABOVE = 1f;
    private static final float PRODUCT = 2f;

    private final IndexReader index;
    private final Map<String, String> stems;
    private int misspelt;

    ArticleQueries(IndexReader index, Map<String, String> stems) {
        this.index = index;
        this.stems = stems;
    }

    /** Returns the query that finds and ranks. */
    Query ranking(Question question) throws IOException {
        var query = new BooleanQuery.Builder();
        if (question.saysNothing()) {
            query.add(new MatchAllDocsQuery(), Occur.SHOULD);
        }
        misspelt = 0;
        for (var stem : stems.keySet()) {
            var word = isKnown(stem) ? anywhere(stem) : meant(stem);
            if (word != null) {
                query.add(word, Occur.SHOULD);
            }
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
    Query naming() throws IOException {
        var query = new BooleanQuery.Builder();
        misspelt = 0;
        for (var stem : stems.entrySet()) {
            var word = isKnown(stem.getKey()) ? new TermQuery(new Term(Fields.ALL, stem.getKey()))
                    : meant(stem.getKey());
            if (word != null) {
                query.add(NamedMatches.wrapQuery(stem.getValue(), word), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private boolean isKnown(String stem) throws IOException {
        return index.docFreq(new Term(Fields.ALL, stem)) > 0;
    }

    private static Query anywhere(String stem) {
        var fields = new ArrayList<Query>();
        Fields.WEIGHTS.forEach((field, weight) -> fields.add(new BoostQuery(new TermQuery(new Term(field, stem)),
                weight)));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    /** Returns a query for the words that somebody may have meant; null where a word is too short or long to tell. */
    private Query meant(String stem) {
        if (stem.length() < SHORTEST_MISSPELT || stem.length() > LONGEST_MISSPELT
                || stem.chars().anyMatch(Character::isDigit) || ++misspelt > MOST_MISSPELT) {
            return null;
        }
        int edits = stem.length() < LONG_WORD ? 1 : 2;
        return new BoostQuery(new FuzzyQuery(new Term(Fields.ALL, stem), edits, 0, MOST_MEANT, true), MISSPELT);
    }

    private static Query of(String field, String key, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), weight);
    }
}
