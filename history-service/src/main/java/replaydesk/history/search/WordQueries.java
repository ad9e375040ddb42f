package replaydesk.history.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Turns terms into text search queries that match a word in any of the three languages. */
@Singleton
public final class WordQueries {

    private static final String RESOLVE = """
            select n, numnode(r) = 0 or numnode(s) = 0 or numnode(e) = 0 as common, (r || s || e)::text as query
              from (select n, websearch_to_tsquery('russian', t) as r, websearch_to_tsquery('swedish', t) as s,
                           websearch_to_tsquery('english', t) as e
                      from unnest($1::text[]) with ordinality as terms(t, n)) as q
             order by n
            """;

    /**
     * A text search query.
     *
     * @param query   text of the type tsquery
     * @param without true if no text of the case may match
     */
    public record WordQuery(String query, boolean without) {
    }

    private final Pool pool;

    WordQueries(Pool pool) {
        this.pool = pool;
    }

    /**
     * Returns the queries, all of which have to match. Terms that are too common in one of the languages to be indexed
     * are left out.
     */
    public Uni<List<WordQuery>> of(SearchTerms search) {
        var terms = search.terms();
        var texts = terms.stream().map(SearchTerms.Term::text).toArray(String[]::new);
        return pool.preparedQuery(RESOLVE).execute(Tuple.tuple().addArrayOfString(texts)).map(rows -> {
            var queries = new ArrayList<WordQuery>();
            int i = 0;
            for (var row : rows) {
                if (!row.getBoolean("common")) {
                    queries.add(new WordQuery(row.getString("query"), terms.get(i).without()));
                }
                i++;
            }
            return queries;
        });
    }
}
