package replaydesk.escalation.problem.link;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.events.value.SolutionKind;
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
    private static final String STANDING = """
            select case_id, number, is_open, told, reached, has_requester, standing, judged from @problem_link
             where problem = $1 and case_id > $2 and case_id <> $3
               and ($4::text[] is null or organisation = any($4))
             order by case_id limit $5
            """;
    private static final String WITH_OPEN_CASES = "select distinct problem from @problem_link where is_open";
    private static final String UNREACHED = """
            select case_id from @problem_link
             where problem = $1 and is_open and case_id > $4
               and ($2::uuid is not null and reached is distinct from $2
                    or $3::uuid is not null and has_requester and told is distinct from $3)
             order by case_id limit $5
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

    /**
     * A case of a major incident, and what stands in it.
     *
     * @param told     the message that was passed on last; null when none was
     * @param reached  what the incident published that was proposed last; null when nothing was
     * @param standing the kind of the solution that stands; null when there is none, or nobody said
     * @param judged   null when no solution stands
     */
    public record Standing(UUID caseId, String number, boolean open, UUID told, UUID reached, boolean hasRequester,
            SolutionKind standing, Judged judged) {

        private static Standing of(Row row) {
            var standing = row.getString("standing");
            var judged = row.getString("judged");
            return new Standing(row.getUUID("case_id"), row.getString("number"), row.getBoolean("is_open"),
                    row.getUUID("told"), row.getUUID("reached"), row.getBoolean("has_requester"),
                    standing == null ? null : SolutionKind.valueOf(standing),
                    judged == null ? null : Judged.valueOf(judged));
        }
    }

    /** Returns the cases of a major incident without its parent, as {@link #of}. */
    public Uni<List<Standing>> ofIncident(UUID problem, UUID parent, UUID behind, int most, Caller caller) {
        return pool.preparedQuery(generations.current().sql(STANDING))
                .execute(Tuple.of(problem, behind == null ? FIRST : behind, parent)
                        .addArrayOfString(organisations(caller)).addInteger(most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Standing::of).toList());
    }

    private static String[] organisations(Caller caller) {
        return caller.readsAll() ? null : caller.organisations().toArray(String[]::new);
    }

    /** Returns those that the caller may see, by id, behind one of them; null for the first. */
    Uni<List<LinkedCase>> of(UUID problem, UUID behind, int most, Caller caller) {
        return pool.preparedQuery(generations.current().sql(OF))
                .execute(Tuple.of(problem, behind == null ? FIRST : behind).addArrayOfString(organisations(caller))
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
     * Returns open cases in which something else than this was proposed last, or passed on last, or nothing.
     *
     * @param published the event of the problem that published what is to be proposed; null when nothing is
     * @param message the event of the problem with its latest message; null when there is none
     * @param behind the case after which to go on; null for the first
     */
    public Uni<List<UUID>> unreached(UUID problem, UUID published, UUID message, UUID behind, int most) {
        return pool.preparedQuery(generations.current().sql(UNREACHED))
                .execute(Tuple.of(problem, published, message, behind == null ? FIRST : behind, most))
                .map(rows -> StreamSupport
                        .stream(rows.spliterator(), false).map(row -> row.getUUID("case_id")).toList());
    }

    /** Tells whether projections can be read yet. */
    public boolean isOpen() {
        return generations.isOpen();
    }
}
