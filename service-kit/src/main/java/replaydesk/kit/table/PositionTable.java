package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Table of the projection's positions: the next offset of each partition, and the epoch of its owner. Every transaction
 * begins by moving positions: an instance that no longer owns a partition moves nothing, and so writes nothing.
 */
public final class PositionTable {

    /** Move of one partition's position. */
    public record Move(int partition, long from, long to, long epoch, Instant logTime) {
    }

    /** Position: the next offset to read, its epoch, and the log's time there. */
    public record Position(long next, long epoch, Instant logTime) {
        /**
         * Tells whether this position can follow the other one only by a loss of data, since epochs and offsets never
         * go back.
         */
        public boolean isBefore(Position other) {
            return epoch < other.epoch || epoch == other.epoch && next < other.next;
        }
    }

    private static final String MOVE = """
            with mine as (select partition from @position where partition = any($1) order by partition for update),
            moved as (update @position p set next = t.e, log_time = t.l
              from unnest($1::int[], $2::bigint[], $3::bigint[], $4::bigint[], $5::timestamptz[]) as t(p, f, e, o, l),
                   mine
             where p.partition = t.p and mine.partition = t.p and p.next = t.f and p.epoch = t.o returning 1)
            select 1 / case when count(*) = cardinality($1) then 1 else 0 end from moved
            """;
    /**
     * Code for a deliberate error: MOVE divides by zero if a position is missing, which aborts the pipelined
     * transaction (SQLSTATE 22012).
     */
    private static final String DIVISION_BY_ZERO = "22012";
    private static final String SHARE = "select pg_try_advisory_xact_lock_shared(hashtext($1)) as free";
    /**
     * Locks in ascending order, in a statement of its own: an update that joins the rows and has to wait for one would
     * lose others that changed meanwhile (seen with PostgreSQL 18.1).
     */
    private static final String LOCK =
            "select partition from @position where partition = any($1) order by partition for update";
    private static final String LOCK_ALL = "select partition from @position order by partition for update";
    private static final String TAKE = """
            update @position set epoch = epoch + 1 where partition = any($1)
            returning partition, next, epoch, log_time
            """;
    private static final String FENCE = """
            update @position set epoch = epoch + 1 returning partition, next, epoch, log_time
            """;
    private static final String READ = "select partition, next, epoch, log_time from @position";
    private static final String CREATE = """
            insert into @position (partition, next, epoch, log_time) select p, 0, 0, 'epoch'
              from generate_series(0, $1 - 1) p on conflict do nothing
            """;

    private PositionTable() {
    }

    /**
     * Moves all positions, or fails with {@link Fenced}, and with it the transaction: statements sent behind it do
     * nothing. Locks partitions in ascending order.
     */
    public static Uni<Void> move(SqlClient client, Generation generation, List<Move> moves) {
        var tuple = Tuple.of(moves.stream().map(Move::partition).toArray(Integer[]::new),
                moves.stream().map(Move::from).toArray(Long[]::new), moves.stream().map(Move::to).toArray(Long[]::new),
                moves.stream().map(Move::epoch).toArray(Long[]::new),
                moves.stream().map(m -> StoredTime.of(m.logTime())).toArray(OffsetDateTime[]::new));
        return client.preparedQuery(generation.sql(MOVE)).execute(tuple).replaceWithVoid()
                .onFailure(PgException.class).transform(e -> DIVISION_BY_ZERO.equals(((PgException) e).getSqlState())
                        ? new Fenced("expected to move " + moves + ", but not all of them are there") : e);
    }

    /**
     * Takes the partitions over: from now on no former owner can move them. Fails with {@link Fenced} while the
     * generation is being replaced and afterwards: readers would see what is projected there, and then lose it.
     */
    public static Uni<Map<Integer, Position>> take(Pool pool, Generation generation, Collection<Integer> partitions) {
        return pool.withTransaction(connection -> connection.preparedQuery(SHARE)
                .execute(Tuple.of(generation.replacement()))
                .chain(shared -> shared.iterator().next().getBoolean("free") ? stands(connection, generation)
                        : Uni.createFrom().item(false))
                .chain(stands -> stands
                        ? taken(connection, generation, Tuple.of(partitions.toArray(Integer[]::new)))
                        : Uni.createFrom()
                                .failure(new Fenced("expected to take " + partitions + " of " + generation.schema()
                                        + " over, but it is replaced"))));
    }

    /**
     * Tells whether the generation is not retired. Runs as a statement of its own, to see what was activated before the
     * lock was shared.
     */
    private static Uni<Boolean> stands(SqlClient client, Generation generation) {
        return client.preparedQuery("select 1 from " + generation.register() + " where n = $1 and status <> 'RETIRED'")
                .execute(Tuple.of(generation.number())).map(rows -> rows.size() == 1);
    }

    private static Uni<Map<Integer, Position>> taken(SqlClient client, Generation generation, Tuple partitions) {
        return client.preparedQuery(generation.sql(LOCK)).execute(partitions)
                .chain(() -> positions(client, generation.sql(TAKE), partitions));
    }

    /** Ends every ownership and returns the positions reached. */
    public static Uni<Map<Integer, Position>> fence(Pool pool, Generation generation) {
        return pool.withTransaction(connection -> connection.query(generation.sql(LOCK_ALL)).execute()
                .chain(() -> positions(connection, generation.sql(FENCE), Tuple.tuple())));
    }

    public static Uni<Map<Integer, Position>> read(SqlClient client, Generation generation) {
        return positions(client, generation.sql(READ), Tuple.tuple());
    }

    static Uni<Void> create(SqlClient client, Generation generation, int partitions) {
        return client.preparedQuery(generation.sql(CREATE)).execute(Tuple.of(partitions)).replaceWithVoid();
    }

    private static Uni<Map<Integer, Position>> positions(SqlClient client, String sql, Tuple tuple) {
        return client.preparedQuery(sql).execute(tuple).map(rows -> {
            var positions = new HashMap<Integer, Position>();
            for (var row : rows) {
                positions.put(row.getInteger("partition"), new Position(row.getLong("next"), row.getLong("epoch"),
                        row.getOffsetDateTime("log_time").toInstant()));
            }
            return positions;
        });
    }
}
