package replaydesk.history.alike;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.kit.table.Generations;

/**
 * Finds cases that look like one: history has the indexed words of every registration, so it costs neither intake nor
 * triage anything. Compares the words of the registrations as the full-text search has them, a rare word counting more
 * than a common one (the cosine of their inverse frequencies). The candidates are the organisation's cases that changed
 * last, which bounds the work, however many cases there are.
 */
@Singleton
final class LookAlikes {

    /** Time after its closing for which a case can look like another one. */
    static final Duration RECENTLY_CLOSED = Duration.ofDays(30);

    private static final int CANDIDATES = 1_000;
    private static final int MOST = 10;

    /**
     * Words are stems of each text's language, so texts of two languages have few in common. The number of a case says
     * nothing about it. Alike is from 0.3 on, or from 0.2 on with the same category or product.
     */
    private static final String FIND = """
            with mine as materialized (
              select v.case_id, v.organisation, v.category, v.product, v.registered_at,
                     array(select w from unnest(tsvector_to_array(e.search)) as w where length(w) > 1 and w !~ '^-'
                              and w <> all (tsvector_to_array(to_tsvector('english', lower(v.number))))) as words
                from @case_view v join @event e on e.case_id = v.case_id and e.judged = 1
               where v.case_id = $1),
            other as materialized (
              select v.*, array(select w from unnest(tsvector_to_array(e.search)) as w where length(w) > 1 and w !~ '^-'
                              and w <> all (tsvector_to_array(to_tsvector('english', lower(v.number))))) as words
                from (select c.* from @case_view c join mine on c.organisation = mine.organisation
                       where c.case_id <> $1 and c.status not in ('MERGED', 'WITHDRAWN')
                         and (c.closed_at is null or c.closed_at > $2)
                       order by c.updated_at desc limit $3) v
                join @event e on e.case_id = v.case_id and e.judged = 1),
            word as materialized (
              select case_id, w from other, unnest(words) as w
              union all select case_id, w from mine, unnest(words) as w),
            weight as materialized (
              select w, ln(1 + (select count(*) + 1 from other)::float8 / count(*)) as rare from word group by w),
            norm as (select case_id, sqrt(sum(rare * rare)) as size from word join weight using (w) group by case_id),
            common as (
              select case_id, sum(rare * rare) as shared, (array_agg(w order by rare desc, w))[1:10] as words
                from word join weight using (w)
               where case_id <> $1 and w in (select unnest(words) from mine) group by case_id),
            alike as (
              select o.case_id, o.number, o.status, coalesce(o.subject, '') as subject, o.registered_at, o.closed_at,
                     c.words, m.registered_at as mine_at,
                     c.shared / (n.size * (select size from norm where case_id = $1)) as cosine,
                     coalesce(o.category = m.category, false) as same_category,
                     coalesce(o.product = m.product, false) as same_product
                from common c join norm n using (case_id) join other o using (case_id) cross join mine m)
            select *, least(1, cosine + case when same_category then 0.1 else 0 end
                               + case when same_product then 0.1 else 0 end)::float8 as score
              from alike
             where cosine >= 0.3 or cosine >= 0.2 and (same_category or same_product)
             order by score desc, abs(extract(epoch from registered_at - mine_at)), case_id limit $4
            """;

    private final Pool pool;
    private final Generations generations;
    private final Clock clock;

    LookAlikes(Pool pool, Generations generations, Clock clock) {
        this.pool = pool;
        this.generations = generations;
        this.clock = clock;
    }

    /** Returns the cases that look most like this one, open ones and those closed a short time ago. */
    Uni<List<LookAlike>> of(UUID caseId) {
        var since = clock.instant().minus(RECENTLY_CLOSED).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(generations.current().sql(FIND)).execute(Tuple.of(caseId, since, CANDIDATES, MOST))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(LookAlike::of).toList());
    }
}
