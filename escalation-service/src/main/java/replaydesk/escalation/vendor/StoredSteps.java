package replaydesk.escalation.vendor;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.escalation.vendor.VendorView.Kind;
import replaydesk.escalation.vendor.VendorView.Step;
import replaydesk.events.value.ExternalReference;
import replaydesk.kit.table.Generations;

/** Reads what happened with the vendors of a case. */
@Singleton
final class StoredSteps {

    /** The latest of a case, in their order: more of them no person reads. */
    private static final String OF_CASE = """
            select * from (select * from @vendor_step where case_id = $1 order by version desc limit 500) s
             order by version
            """;

    private final Pool pool;
    private final Generations generations;

    StoredSteps(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    Uni<List<Step>> of(UUID caseId) {
        return pool.preparedQuery(generations.current().sql(OF_CASE)).execute(Tuple.of(caseId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(StoredSteps::read).toList());
    }

    private static Step read(Row row) {
        var id = row.getString("reference_id");
        return new Step(row.getUUID("event"), Kind.valueOf(row.getString("kind")), row.getString("vendor"),
                row.getString("text"), new JsonArray(row.getString("discloses")).stream().map(String::valueOf).toList(),
                row.getString("evidence"),
                id == null ? null : new ExternalReference(row.getString("reference_system"), id),
                time(row, "promised_at"), row.getString("contract"), row.getString("done_by"),
                row.getString("on_behalf_of"), time(row, "at"));
    }

    private static Instant time(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
