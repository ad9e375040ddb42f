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
import replaydesk.history.search.SearchText;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.Generations;

/**
 * Finds cases that look like one, or like a request that is not registered yet. History has the indexed words of every
 * registration, so it costs neither intake nor triage anything. Compares the words of the registrations as the
 * full-text search has them, a rare word counting more than a common one (the cosine of their inverse frequencies). The
 * candidates are the organisation's cases that changed last, which bounds the work, however many cases there are.
 */
@Singleton
public final class LookAlikes {

    /** Time after its closing for which a case can look like another one. */
    static final Duration RECENTLY_CLOSED = Duration.ofDays(30);

    private static final int SCANNED = 10_000;
    private static final int CANDIDATES = 1_000;
    private static final int MOST = 10;

    private static final String OF_A_CASE = """
            mine as materialized (
              select v.case_id, v.organisation, null::text as requester, v.category, v.product, v.registered_at,
                     v.number, e.search
                from @case_view v join @event e on e.case_id = v.case_id and e.judged = 1
               where v.case_id = $5),
            reading as materialized (
              select 'own' as language, w from mine, unnest(tsvector_to_array(search)) as w
               where length(w) > 1 and w !~ '^-'
                 and w <> all (tsvector_to_array(to_tsvector('english', lower(number)))))
            """;
    private static final String OF_A_REQUEST = """
            mine as materialized (
              select '00000000-0000-0000-0000-000000000000'::uuid as case_id, $5::text as organisation,
                     $6::text as requester, $7::text as category, $8::text as product,
                     $9::timestamptz as registered_at),
            reading as materialized (
              select language, w from unnest($10::text[]) as language,
                     unnest(tsvector_to_array(to_tsvector(language::regconfig, $11::text))) as w
               where length(w) > 1 and w !~ '^-')
            """;

    /**
     * Words are stems of each text's language, so texts of two languages have few in common. A text of an unknown
     * language has several readings, of which the best one counts. The number of a case says nothing about it. Alike is
     * from 0.3 on, or from 0.2 on with the same category or product. The organisation is read before, so that its cases
     * come in the order of the index.
     */
    private static final String FIND = """
            with %s,
            other as materialized (
              select v.*, array(select w from unnest(tsvector_to_array(e.search)) as w where length(w) > 1 and w !~ '^-'
                              and w <> all (tsvector_to_array(to_tsvector('english', lower(v.number))))) as words
                from (select c.* from (select * from @case_view where organisation = (select organisation from mine)
                                        order by updated_at desc limit $2) c cross join mine
                       where c.case_id <> mine.case_id and c.status not in ('MERGED', 'WITHDRAWN')
                         and (c.closed_at is null or c.closed_at > $1)
                         and (mine.requester is null or c.requester = mine.requester)
                       order by c.updated_at desc limit $3) v
                join @event e on e.case_id = v.case_id and e.judged = 1),
            word as materialized (select case_id, w from other, unnest(words) as w),
            weight as materialized (
              select w, ln(1 + (select count(*) + 1 from other)::float8 / count(*)) as rare
                from (select w from word union all select distinct w from reading) as seen group by w),
            norm as (select case_id, sqrt(sum(rare * rare)) as size from word join weight using (w) group by case_id),
            mine_norm as (
              select language, sqrt(sum(rare * rare)) as size from reading join weight using (w) group by language),
            common as (
              select case_id, language, sum(rare * rare) as shared,
                     (array_agg(w order by rare desc, w))[1:10] as words
                from word join reading using (w) join weight using (w) group by case_id, language),
            best as (
              select distinct on (case_id) case_id, c.words, c.shared / (n.size * m.size) as cosine
                from common c join norm n using (case_id) join mine_norm m using (language)
               order by case_id, cosine desc, language),
            alike as (
              select o.case_id, o.number, o.status, coalesce(o.subject, '') as subject, o.registered_at, o.closed_at,
                     b.words, m.registered_at as mine_at, b.cosine,
                     coalesce(o.category = m.category, false) as same_category,
                     coalesce(o.product = m.product, false) as same_product
                from best b join other o using (case_id) cross join mine m)
            select *, least(1, cosine + case when same_category then 0.1 else 0 end
                               + case when same_product then 0.1 else 0 end)::float8 as score
              from alike
             where cosine >= 0.3 or cosine >= 0.2 and (same_category or same_product)
             order by score desc, abs(extract(epoch from registered_at - mine_at)), case_id limit $4
            """;

    private static final String LIKE_A_CASE = FIND.formatted(OF_A_CASE);
    private static final String LIKE_A_REQUEST = FIND.formatted(OF_A_REQUEST);

    private final Pool pool;
    private final Generations generations;
    private final Clock clock;

    LookAlikes(Pool pool, Generations generations, Clock clock) {
        this.pool = pool;
        this.generations = generations;
        this.clock = clock;
    }

    /** Returns the ten cases that look most like this one, open ones and those closed a short time ago. */
    Uni<List<LookAlike>> of(UUID caseId) {
        return of(caseId, MOST);
    }

    /** Returns so many of the cases that look most like this one, open ones and those closed a short time ago. */
    public Uni<List<LookAlike>> of(UUID caseId, int most) {
        return find(LIKE_A_CASE, bounds(most).addUUID(caseId));
    }

    /**
     * Returns the cases that look most like a request, by the same measure.
     *
     * @param requester whose cases alone; null for those of everybody
     * @param spoken    language of the caller, BCP 47; null when unknown
     */
    Uni<List<LookAlike>> of(ComparedRequest request, String organisation, String requester, String spoken) {
        var text = SearchText.of(request.subject(), request.description());
        if (text == null) {
            return Uni.createFrom().item(List.of());
        }
        var language = request.language() != null || requester == null ? request.language() : spoken;
        return find(LIKE_A_REQUEST, bounds(MOST).addString(Columns.key(organisation)).addString(Columns.key(requester))
                .addString(Columns.key(request.category())).addString(Columns.key(request.product()))
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addArrayOfString(SearchText.configurations(text, language).toArray(String[]::new)).addString(text));
    }

    private Tuple bounds(int most) {
        return Tuple.tuple().addOffsetDateTime(clock.instant().minus(RECENTLY_CLOSED).atOffset(ZoneOffset.UTC))
                .addInteger(SCANNED).addInteger(CANDIDATES).addInteger(most);
    }

    private Uni<List<LookAlike>> find(String sql, Tuple parameters) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(LookAlike::of).toList());
    }
}
