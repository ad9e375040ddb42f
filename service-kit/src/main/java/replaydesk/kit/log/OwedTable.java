package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the cases still need from this stage: written by the projection, worked off by the owner of the partition. */
final class OwedTable {

    /** Judged so often and still owed: parked, and alarmed. */
    static final int PARKED_AFTER = 8;

    /** One row to come, to stay, or (when {@code gone}) to go. {@code judged} is added to what is counted already. */
    record Change(UUID caseId, String name, UUID cause, int partition, Instant due, Instant nextTry, int judged,
            boolean gone) {
    }

    /** One row that is due. */
    record Due(UUID caseId, String name, UUID cause, int partition, Instant due, int attempts) {
    }

    private static final String DELETE = """
            delete from @owed o using unnest($1::uuid[], $2::text[], $3::uuid[]) as t(i, n, c)
             where o.case_id = t.i and o.name = t.n and o.cause = t.c
            """;
    private static final String UPSERT = """
            insert into @owed as o (case_id, name, cause, partition, due, next_try, judged, parked)
            select i, n, c, p, d, t, j, j >= 8 from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::timestamptz[], $6::timestamptz[], $7::int[])
                   as t(i, n, c, p, d, t, j)
            on conflict (case_id, name, cause) do update set due = excluded.due, judged = o.judged + excluded.judged,
              next_try = case when o.due = excluded.due then greatest(o.next_try, excluded.next_try) else excluded.next_try end,
              parked = o.judged + excluded.judged >= 8
            """;
    private static final String DUE = """
            select case_id, name, cause, partition, due, attempts from @owed
             where partition = any($1) and not parked and next_try <= $2 order by next_try limit $3
            """;
    private static final String TRIED = """
            update @owed o set attempts = o.attempts + 1, next_try = t.n
              from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[]) as t(i, m, c, n)
             where o.case_id = t.i and o.name = t.m and o.cause = t.c
            """;
    private static final String SUMMARY = """
            select count(*) filter (where parked) as parked, count(*) filter (where due <= $1) as due,
                   min(due) filter (where due <= $1) as oldest from @owed
            """;

    private OwedTable() {
    }

    static Uni<Void> write(SqlClient client, Generation generation, List<Change> changes) {
        var gone = changes.stream().filter(Change::gone).toList();
        var owed = changes.stream().filter(c -> !c.gone()).toList();
        var statements = new ArrayList<Uni<Void>>(2);
        if (!gone.isEmpty()) {
            statements.add(delete(client, generation, gone));
        }
        if (!owed.isEmpty()) {
            var tuple = Tuple.tuple().addArrayOfUUID(owed.stream().map(Change::caseId).toArray(UUID[]::new))
                    .addArrayOfString(owed.stream().map(Change::name).toArray(String[]::new))
                    .addArrayOfUUID(owed.stream().map(Change::cause).toArray(UUID[]::new))
                    .addArrayOfInteger(owed.stream().map(Change::partition).toArray(Integer[]::new))
                    .addArrayOfOffsetDateTime(owed.stream().map(c -> utc(c.due())).toArray(OffsetDateTime[]::new))
                    .addArrayOfOffsetDateTime(owed.stream().map(c -> utc(c.nextTry())).toArray(OffsetDateTime[]::new))
                    .addArrayOfInteger(owed.stream().map(Change::judged).toArray(Integer[]::new));
            statements.add(client.preparedQuery(generation.sql(UPSERT)).execute(tuple).replaceWithVoid());
        }
        return statements.isEmpty() ? Uni.createFrom().voidItem()
                : Uni.join().all(statements).andFailFast().replaceWithVoid();
    }

    static Uni<Void> delete(SqlClient client, Generation generation, List<Change> gone) {
        var tuple = Tuple.of(gone.stream().map(Change::caseId).toArray(UUID[]::new),
                gone.stream().map(Change::name).toArray(String[]::new),
                gone.stream().map(Change::cause).toArray(UUID[]::new));
        return client.preparedQuery(generation.sql(DELETE)).execute(tuple).replaceWithVoid();
    }

    static Uni<List<Due>> due(SqlClient client, Generation generation, Collection<Integer> partitions, Instant now,
            int limit) {
        var tuple = Tuple.of(partitions.toArray(Integer[]::new), utc(now), limit);
        return client.preparedQuery(generation.sql(DUE)).execute(tuple).map(rows -> {
            var due = new ArrayList<Due>(rows.size());
            for (var row : rows) {
                due.add(new Due(row.getUUID("case_id"), row.getString("name"), row.getUUID("cause"),
                        row.getInteger("partition"), row.getOffsetDateTime("due").toInstant(),
                        row.getInteger("attempts")));
            }
            return due;
        });
    }

    /** Counts the attempt and sets the time of the next: the backoff doubled with every attempt, at most a minute. */
    static Uni<Void> tried(SqlClient client, Generation generation, List<Due> tried, Instant now, Duration backoff) {
        var next = tried.stream().map(due -> {
            var wait = backoff.multipliedBy(1L << Math.min(due.attempts(), 10));
            return utc(now.plus(wait.compareTo(Duration.ofMinutes(1)) > 0 ? Duration.ofMinutes(1) : wait));
        }).toArray(OffsetDateTime[]::new);
        var tuple = Tuple.of(tried.stream().map(Due::caseId).toArray(UUID[]::new),
                tried.stream().map(Due::name).toArray(String[]::new),
                tried.stream().map(Due::cause).toArray(UUID[]::new), next);
        return client.preparedQuery(generation.sql(TRIED)).execute(tuple).replaceWithVoid();
    }

    /** How much is due, how much is parked, since when the oldest is due; for metrics. */
    record Summary(long parked, long due, Instant oldest) {
    }

    static Uni<Summary> summary(SqlClient client, Generation generation, Instant now) {
        return client.preparedQuery(generation.sql(SUMMARY)).execute(Tuple.of(utc(now))).map(rows -> {
            var row = rows.iterator().next();
            var oldest = row.getOffsetDateTime("oldest");
            return new Summary(row.getLong("parked"), row.getLong("due"), oldest == null ? null : oldest.toInstant());
        });
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
