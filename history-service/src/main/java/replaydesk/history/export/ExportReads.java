package replaydesk.history.export;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.events.export.ExportLine;
import replaydesk.history.log.StoredRecord;
import replaydesk.kit.table.Generations;

/** Reads the data of an export in chunks by key, so that memory stays constant however long the log is. */
@Singleton
final class ExportReads {

    private static final String POSITIONS = "select partition, next from @position";
    private static final String SELECTED = """
             ($1::uuid is null or e.case_id = $1) and ($2::text[] is null or exists
               (select from @case_view v where v.case_id = e.case_id and v.organisation = any($2::text[])))
            """;
    private static final String RECORDS = "select " + StoredRecord.COLUMNS + " from @event e where " + SELECTED + """
             and e.partition = $3 and e.log_offset >= $4 and e.log_offset < $5 order by e.log_offset limit $6
            """;
    private static final String LAST_OF_SOME = """
            select max(log_offset) as latest, count(*) as records from (select e.log_offset from @event e where
            """ + SELECTED + """
             and e.partition = $3 and e.log_offset >= $4 and e.log_offset < $5 order by e.log_offset limit $6) as picked
            """;
    private static final String COUNT = "select count(*) as records from @event e where " + SELECTED + """
             and e.log_offset < ($3::bigint[])[e.partition + 1]
            """;
    private static final String HEADS = """
            select distinct on (e.case_id) e.case_id, e.version, e.judged, e.head from @event e where
            """ + SELECTED + """
             and e.case_id > $3 and e.judged > 0 and e.log_offset < ($4::bigint[])[e.partition + 1]
             order by e.case_id, e.judged desc limit $5
            """;

    private final Pool pool;
    private final Generations generations;

    ExportReads(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns the position of this service by partition. */
    Uni<SortedMap<Integer, Long>> positions() {
        return query(POSITIONS, Tuple.tuple()).map(rows -> {
            var next = new TreeMap<Integer, Long>();
            rows.forEach(row -> next.put(row.getInteger("partition"), row.getLong("next")));
            return next;
        });
    }

    Uni<List<StoredRecord>> records(Selection selection, int partition, long from, long until, int limit) {
        return query(RECORDS, of(selection).addInteger(partition).addLong(from).addLong(until).addInteger(limit))
                .map(rows -> list(rows).map(StoredRecord::of).toList());
    }

    /** Counts the next records of a partition, up to a limit, and finds the offset of the last one. */
    Uni<Some> some(Selection selection, int partition, long from, long until, long limit) {
        return query(LAST_OF_SOME, of(selection).addInteger(partition).addLong(from).addLong(until).addLong(limit))
                .map(rows -> {
                    var row = rows.iterator().next();
                    return new Some(row.getLong("records"), row.getLong("latest"));
                });
    }

    /**
     * A number of records.
     *
     * @param last offset of the last one; null when there are none
     */
    record Some(long records, Long last) {
    }

    /** Counts the records before these offsets. */
    Uni<Long> count(Selection selection, Long[] bounds) {
        return query(COUNT, of(selection).addArrayOfLong(bounds))
                .map(rows -> rows.iterator().next().getLong("records"));
    }

    /** Returns the chain heads of the next cases, before these offsets, by case id. */
    Uni<List<ExportLine.Head>> heads(Selection selection, UUID after, Long[] bounds, int limit) {
        return query(HEADS, of(selection).addUUID(after).addArrayOfLong(bounds).addInteger(limit))
                .map(rows -> list(rows)
                        .map(row -> new ExportLine.Head(row.getUUID("case_id"), row.getInteger("version"),
                                row.getInteger("judged"), row.getBuffer("head").getBytes()))
                        .toList());
    }

    private static Tuple of(Selection selection) {
        return Tuple.tuple().addUUID(selection.caseId()).addArrayOfString(selection.organisations());
    }

    private Uni<RowSet<Row>> query(String sql, Tuple parameters) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(parameters);
    }

    private static java.util.stream.Stream<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
