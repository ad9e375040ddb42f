package replaydesk.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import replaydesk.kit.table.Generations;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/** Reads the deliveries that the log asks for from the projection. */
@Singleton
public class Deliveries {

    private static final String BY_ID = """
            select id, case_id, about, notice, recipient, language, partition, log_offset, registered,
                   completed, quoted, actor, recorded_at, withdrawn,
                   exists(select 1 from notification.notice_since s where s.notice = d.notice
                      and d.recorded_at < s.since) as late
              from @delivery d where id = any($1) order by partition, log_offset
            """;

    private final Pool pool;
    private final Generations generations;

    Deliveries(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns the deliveries with these ids, in the log's order. */
    public Uni<List<Delivery>> find(Collection<UUID> ids) {
        return pool.preparedQuery(generations.current().sql(BY_ID)).execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> {
                    var found = new ArrayList<Delivery>(rows.size());
                    rows.forEach(row -> found.add(read(row)));
                    return found;
                });
    }

    private static Delivery read(Row row) {
        return new Delivery(row.getUUID("id"), row.getUUID("case_id"), row.getUUID("about"),
                Notice.ofKey(row.getString("notice")), row.getString("recipient"),
                Language.firstOf(row.getString("language")), row.getInteger("partition"), row.getLong("log_offset"),
                row.getLong("registered"), row.getLong("completed"), row.getLong("quoted"),
                row.getString("actor"), row.getOffsetDateTime("recorded_at").toInstant(), row.getBoolean("late"),
                row.getBoolean("withdrawn"));
    }
}
