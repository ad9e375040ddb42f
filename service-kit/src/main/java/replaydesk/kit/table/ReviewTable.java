package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HashSet;
import java.util.Set;

/** Notes which code has gone through all cases of a partition, and corrected when their obligations are due. */
public final class ReviewTable {

    private ReviewTable() {
    }

    /**
     * Returns the partitions of the generation that this code has gone through, and no other code since. Forgets what
     * other code has gone through: from now on this code writes there.
     */
    public static Uni<Set<Integer>> takeOver(SqlClient client, Generation generation, Set<Integer> partitions,
            String code) {
        var mine = partitions.toArray(Integer[]::new);
        return client.preparedQuery("delete from " + generation.reviews()
                + " where generation = $1 and partition = any($2) and code <> $3")
                .execute(Tuple.of(generation.number(), mine, code))
                .chain(() -> client.preparedQuery("select partition from " + generation.reviews()
                        + " where generation = $1 and partition = any($2)")
                        .execute(Tuple.of(generation.number(), mine)))
                .map(rows -> {
                    var done = new HashSet<Integer>();
                    rows.forEach(row -> done.add(row.getInteger("partition")));
                    return done;
                });
    }

    /** Notes that this code has gone through the partition. */
    public static Uni<Void> done(SqlClient client, Generation generation, int partition, String code) {
        return client.preparedQuery("insert into " + generation.reviews() + " (generation, partition, code)"
                + " values ($1, $2, $3) on conflict (generation, partition) do update set code = excluded.code")
                .execute(Tuple.of(generation.number(), partition, code)).replaceWithVoid();
    }
}
