package replaydesk.history.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import replaydesk.history.search.SearchTerms;
import replaydesk.history.search.WordQueries;
import replaydesk.history.search.WordQueries.WordQuery;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.table.Generations;

/** Reads lists of cases and statistics about them. */
@Singleton
final class CaseLists {

    private static final String WITH =
            "v.case_id in (select e.case_id from @event e where e.search @@ ?::text::tsquery)";
    private static final String WITHOUT = "not exists (select from @event e where e.case_id = v.case_id"
            + " and e.search @@ ?::text::tsquery)";
    private static final String FIGURES = """
            select grouping(v.status) = 0 as of_status, grouping(v.level) = 0 as of_level,
                   grouping(v.team) = 0 as of_team, v.status, v.level, v.team, count(*) as cases
              from @case_view v %s group by grouping sets ((), (v.status), (v.level), (v.team))
            """;

    private final Pool pool;
    private final Generations generations;
    private final WordQueries words;

    CaseLists(Pool pool, Generations generations, WordQueries words) {
        this.pool = pool;
        this.generations = generations;
        this.words = words;
    }

    Uni<Page<CaseItem>> page(Conditions conditions, Optional<SearchTerms> search, CaseSort sort, PageRequest request) {
        request.cursor().ifPresent(cursor -> sort.beginAfter(cursor, conditions));
        return searching(conditions, search, new Page<CaseItem>(List.of(), null), found -> {
            var sql = "select " + CaseItem.COLUMNS + " from @case_view v" + found.sql() + sort.orderBy() + " limit "
                    + found.parameter(request.limit() + 1);
            return pool.preparedQuery(generations.current().sql(sql)).execute(found.parameters())
                    .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(CaseItem::of).toList())
                    .map(items -> Page.of(items, request, sort::after));
        });
    }

    Uni<Figures> figures(Conditions conditions, Optional<SearchTerms> search) {
        return searching(conditions, search, Figures.NONE,
                found -> pool.preparedQuery(generations.current().sql(FIGURES.formatted(found.sql())))
                        .execute(found.parameters())
                        .map(Figures::of));
    }

    /**
     * Reads under the conditions and the search. A search that has only words too common to be indexed finds nothing.
     */
    private <T> Uni<T> searching(Conditions conditions, Optional<SearchTerms> search, T nothing,
            Function<Conditions, Uni<T>> read) {
        if (search.isEmpty()) {
            return read.apply(conditions);
        }
        return words.of(search.get()).chain(queries -> {
            if (queries.isEmpty()) {
                return Uni.createFrom().item(nothing);
            }
            for (WordQuery query : queries) {
                conditions.add(query.without() ? WITHOUT : WITH, query.query());
            }
            return read.apply(conditions);
        });
    }
}
