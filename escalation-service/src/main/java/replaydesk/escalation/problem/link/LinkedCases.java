package replaydesk.escalation.problem.link;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.table.Generations;

/** Reads which cases are linked to a problem. */
@Singleton
public final class LinkedCases {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String OF = """
            select case_id, number, is_open from @problem_link
             where problem = $1 and case_id > $2 and ($3::text[] is null or organisation = any($3))
             order by case_id limit $4
            """;
    private static final String WITH_OPEN_CASES = "select distinct problem from @problem_link where is_open";
    private static final String UNREACHED = """
            select case_id from @problem_link
             where problem = $1 and is_open and reached is distinct from $2 and case_id > $3 order by case_id limit $4
            """;

    private final Pool pool;
    private final Generations generations;

    LinkedCases(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /**
     * A case that is linked to a problem.
     */
    @Schema(requiredProperties = {"caseId", "open"})
    public record LinkedCase(UUID caseId, String number, boolean open) {
    }

    /** Returns those that the caller may see, by id, behind one of them; null for the first. */
    Uni<List<LinkedCase>> of(UUID problem, UUID behind, int most, Caller caller) {
        var organisations = caller.readsAll() ? null : caller.organisations().toArray(String[]::new);
        return pool.preparedQuery(generations.current().sql(OF))
                .execute(Tuple.of(problem, behind == null ? FIRST : behind).addArrayOfString(organisations)
                        .addInteger(most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> new LinkedCase(
                        row.getUUID("case_id"), row.getString("number"), row.getBoolean("is_open"))).toList());
    }

    /** Returns the problems that open cases are linked to. */
    public Uni<List<UUID>> problemsOfOpenCases() {
        return pool.preparedQuery(generations.current().sql(WITH_OPEN_CASES)).execute().map(
                rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID("problem")).toList());
    }

    /**
     * Returns open cases in which something else than this event of the problem was proposed last, or nothing.
     *
     * @param behind the case after which to go on; null for the first
     */
    public Uni<List<UUID>> unreached(UUID problem, UUID published, UUID behind, int most) {
        return pool.preparedQuery(generations.current().sql(UNREACHED))
                .execute(Tuple.of(problem, published, behind == null ? FIRST : behind, most)).map(rows -> StreamSupport
                        .stream(rows.spliterator(), false).map(row -> row.getUUID("case_id")).toList());
    }

    /** Tells whether projections can be read yet. */
    public boolean isOpen() {
        return generations.isOpen();
    }
}
