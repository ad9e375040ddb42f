package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the stages' parts that have an obligation to fulfil. */
public final class DueTable {

    /** Stage with an obligation for a case from this time on. */
    public record Due(UUID caseId, String stage, int partition, Instant due) {
    }

    /**
     * Counts of stages' parts for metrics: with parked obligations, quarantined, and due. {@code oldest} is the
     * earliest due time; null when nothing is due.
     */
    public record Summary(long parked, long quarantined, long due, Instant oldest) {
    }

    private static final String DUE = """
            select case_id, stage, partition, next_due from @stage_state
             where partition = any($1) and next_due <= $2 order by next_due, case_id offset $4 limit $3
            """;
    private static final String NEXT = """
            select min(next_due) as next from @stage_state where partition = any($1) and next_due > $2
            """;
    private static final String CORRECT = """
            with free as (select s.case_id, s.stage, t.n
                   from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) as t(i, g, o, n)
                   join @stage_state s on s.case_id = t.i and s.stage = t.g and s.next_due is not distinct from t.o
                    for update of s skip locked)
            update @stage_state s set next_due = free.n from free
             where s.case_id = free.case_id and s.stage = free.stage
            """;
    private static final String SUMMARY = """
            select (select count(*) from @stage_state where parked) as parked,
                   (select count(*) from @stage_state where quarantined) as quarantined,
                   count(*) as due, min(next_due) as oldest from @stage_state where next_due <= $1
            """;

    private DueTable() {
    }

    /**
     * Returns the parts that are due by now in these partitions, oldest first, after the first {@code skipped} ones.
     */
    public static Uni<List<Due>> due(SqlClient client, Generation generation, Collection<Integer> partitions,
            Instant now,
            int limit, int skipped) {
        var values = Tuple.of(partitions.toArray(Integer[]::new), StoredTime.of(now), limit, skipped);
        return client.preparedQuery(generation.sql(DUE)).execute(values)
                .map(rows -> rows.stream()
                        .map(row -> new Due(row.getUUID("case_id"), row.getString("stage"), row.getInteger("partition"),
                                row.getOffsetDateTime("next_due").toInstant()))
                        .toList());
    }

    /** Returns the next due time after now in these partitions; null when there is none. */
    public static Uni<Instant> next(SqlClient client, Generation generation, Collection<Integer> partitions,
            Instant now) {
        return client.preparedQuery(generation.sql(NEXT))
                .execute(Tuple.of(partitions.toArray(Integer[]::new), StoredTime.of(now)))
                .map(rows -> instant(rows.iterator().next().getOffsetDateTime("next")));
    }

    /** Correction of a row whose due time differs under the code that runs now. */
    public record Correction(UUID caseId, String stage, Instant stored, Instant now) {
    }

    /** Corrects the times that have not changed since they were read; skips rows that a transaction has locked. */
    public static Uni<Void> correct(SqlClient client, Generation generation, List<Correction> corrections) {
        var values = Tuple.of(corrections.stream().map(Correction::caseId).toArray(UUID[]::new),
                corrections.stream().map(Correction::stage).toArray(String[]::new),
                corrections.stream().map(c -> column(c.stored())).toArray(OffsetDateTime[]::new),
                corrections.stream().map(c -> column(c.now())).toArray(OffsetDateTime[]::new));
        return client.preparedQuery(generation.sql(CORRECT)).execute(values).replaceWithVoid();
    }

    public static Uni<Summary> summary(SqlClient client, Generation generation, Instant now) {
        return client.preparedQuery(generation.sql(SUMMARY)).execute(Tuple.of(StoredTime.of(now))).map(rows -> {
            var row = rows.iterator().next();
            return new Summary(row.getLong("parked"), row.getLong("quarantined"), row.getLong("due"),
                    instant(row.getOffsetDateTime("oldest")));
        });
    }

    private static OffsetDateTime column(Instant instant) {
        return instant == null ? null : StoredTime.of(instant);
    }

    private static Instant instant(OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }
}
