package replaydesk.history.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.kit.table.Generations;

/** Reads the records of one case, in the order of its chain. */
@Singleton
public final class CaseRecords {

    private static final String CHAIN = "select " + StoredRecord.COLUMNS + """
              from @event where case_id = $1 and judged > $2 and judged <= $3 order by judged limit $4
            """;
    private static final String PAGE = "select " + StoredRecord.COLUMNS + """
              from @event where case_id = $1 and judged > $2 and ($3::bool or verdict = 0)
               and ($4::text[] is null or type = any($4::text[])) order by judged limit $5
            """;
    private static final String CITED = "select " + StoredRecord.COLUMNS + """
              from @event where case_id = $1 and verdict = 0 and version = any($2::int[])
            """;
    private static final String NEWEST = "select " + StoredRecord.COLUMNS + """
              from @event where case_id = $1 and verdict = 0 and version < $2 and type = $3
             order by version desc limit $4
            """;
    private static final String AS_OF = """
            select judged from @event where case_id = $1 and judged > 0 and recorded_at <= $2
             order by judged desc limit 1
            """;
    private static final String AT_VERSION = """
            select judged from @event where case_id = $1 and verdict = 0 and version = $2
            """;

    private final Pool pool;
    private final Generations generations;

    CaseRecords(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns the next records of the chain after one place and up to another. */
    public Uni<List<StoredRecord>> chain(UUID caseId, int after, int upTo, int limit) {
        return records(CHAIN, Tuple.of(caseId, after, upTo, limit));
    }

    /**
     * Returns the next records after a place of the chain.
     *
     * @param overruled true to include records that were not accepted
     * @param types     only these types; null for all
     */
    public Uni<List<StoredRecord>> page(UUID caseId, int after, boolean overruled, String[] types, int limit) {
        return records(PAGE, Tuple.of(caseId, after, overruled).addArrayOfString(types).addInteger(limit));
    }

    /** Returns the newest accepted events of a type, newest first, from before a version of the case on. */
    public Uni<List<StoredRecord>> newest(UUID caseId, int before, String type, int limit) {
        return records(NEWEST, Tuple.of(caseId, before, type, limit));
    }

    /** Returns the accepted events that brought the case to these versions, in no order. */
    public Uni<List<StoredRecord>> cited(UUID caseId, Collection<Integer> versions) {
        return records(CITED, Tuple.of(caseId).addArrayOfInteger(versions.toArray(Integer[]::new)));
    }

    /**
     * Returns the last place of the chain that the log had received by this moment; empty before the case was
     * registered.
     */
    public Uni<Optional<Integer>> placeAsOf(UUID caseId, Instant moment) {
        return place(AS_OF, Tuple.of(caseId, moment.atOffset(ZoneOffset.UTC)));
    }

    /** Returns the place of the event that brought the case to this version; empty when the case has not reached it. */
    public Uni<Optional<Integer>> placeOfVersion(UUID caseId, int version) {
        return place(AT_VERSION, Tuple.of(caseId, version));
    }

    private Uni<List<StoredRecord>> records(String sql, Tuple parameters) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(StoredRecord::of).toList());
    }

    private Uni<Optional<Integer>> place(String sql, Tuple parameters) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(parameters).map(
                rows -> rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next().getInteger("judged")));
    }
}
