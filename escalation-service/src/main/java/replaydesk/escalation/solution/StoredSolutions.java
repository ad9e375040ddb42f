package replaydesk.escalation.solution;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.solution.SolutionsView.Try;
import replaydesk.events.value.Attachment;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.table.Generations;

/** Reads the solutions of a case with their texts. */
@Singleton
public final class StoredSolutions {

    /** The most that are shown: whoever proposes more of them is no person. */
    private static final int MOST = 500;

    private static final String OF_CASE =
            "select * from @solution where case_id = $1 and number > $2 order by number limit " + MOST;

    private final Pool pool;
    private final Generations generations;

    StoredSolutions(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /**
     * Returns the latest solutions of a case, in the order in which they were proposed.
     *
     * @param count the number of those that were proposed
     */
    public Uni<List<Try>> of(UUID caseId, int count) {
        return pool.preparedQuery(generations.current().sql(OF_CASE)).execute(Tuple.of(caseId, count - MOST))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(StoredSolutions::read).toList());
    }

    private static Try read(Row row) {
        var key = row.getString("known_solution");
        var kind = row.getString("kind");
        return new Try(row.getInteger("number"), row.getUUID("id"), kind == null ? null : SolutionKind.valueOf(kind),
                row.getString("text"), steps(row.getString("steps")), attachments(row.getString("attachments")),
                key == null ? null : new ReferenceVersion(Article.KIND, key, row.getInteger("known_version")),
                row.getBoolean("fix_wanted"), row.getString("proposed_by"), row.getInteger("level"),
                time(row, "proposed_at"), Judged.valueOf(row.getString("judged")), row.getString("reason"),
                row.getString("judged_by"), row.getString("word"), time(row, "judged_at"));
    }

    private static List<String> steps(String json) {
        return json == null ? List.of() : new JsonArray(json).stream().map(String::valueOf).toList();
    }

    private static List<Attachment> attachments(String json) {
        return json == null ? List.of() : new JsonArray(json).stream().map(JsonObject.class::cast)
                .map(file -> new Attachment(file.getString("id") == null ? null : UUID.fromString(file.getString("id")),
                        file.getString("name"), file.getString("mediaType"), file.getLong("size"),
                        file.getString("sha256")))
                .toList();
    }

    private static Instant time(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
