package replaydesk.escalation.appointment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.events.value.Material;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.table.Generations;

/** Reads what was said of the work on a case. */
@Singleton
public final class StoredWork {

    /** The latest of a case, in their order: more of them no person reads. */
    private static final String OF_CASE = """
            select * from (select * from @work_step where case_id = $1 order by version desc limit 1000) s
             order by version
            """;

    private final Pool pool;
    private final Generations generations;

    StoredWork(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns what was said, in its order. */
    public Uni<List<WorkStep>> of(UUID caseId) {
        return pool.preparedQuery(generations.current().sql(OF_CASE)).execute(Tuple.of(caseId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(StoredWork::read).toList());
    }

    private static WorkStep read(Row row) {
        var kind = row.getString("kind");
        return new WorkStep(row.getUUID("event"), row.getUUID("work_id"), WorkStep.Said.valueOf(row.getString("step")),
                kind == null ? null : WorkKind.valueOf(kind), row.getString("specialist"), row.getString("place"),
                row.getString("note"), time(row, "started"), row.getLong("minutes"),
                new JsonArray(row.getString("materials")).stream().map(JsonObject.class::cast).map(StoredWork::material)
                        .toList(),
                row.getString("done_by"), time(row, "at"));
    }

    private static Material material(JsonObject one) {
        var amount = one.getString("amount");
        return new Material(one.getString("item"), amount == null ? null : new BigDecimal(amount),
                one.getString("unit"));
    }

    private static Instant time(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
