package replaydesk.history.problem;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.kit.table.Generations;

/** Reads which problems cases are linked to. */
@Singleton
final class ProblemCases {

    private static final String OF_CASES =
            "select case_id, problem from @problem_case where case_id = any($1)";

    private static final String SUBJECT =
            "select coalesce(nullif(subject, ''), number) from @case_view where case_id = $1";

    private final Pool pool;
    private final Generations generations;

    ProblemCases(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns the subject of a case, or its number where it has none; empty for a case that no list shows. */
    Uni<String> subject(UUID caseId) {
        return pool.preparedQuery(generations.current().sql(SUBJECT)).execute(Tuple.of(caseId))
                .map(rows -> rows.size() == 0 ? "" : rows.iterator().next().getString(0));
    }

    /** Returns the problems of those of the cases that are linked to any. */
    Uni<Map<UUID, Set<UUID>>> of(Collection<UUID> cases) {
        return pool.preparedQuery(generations.current().sql(OF_CASES))
                .execute(Tuple.of((Object) cases.toArray(UUID[]::new))).map(rows -> {
                    var problems = new HashMap<UUID, Set<UUID>>();
                    rows.forEach(row -> problems.computeIfAbsent(row.getUUID("case_id"), _ -> new HashSet<>())
                            .add(row.getUUID("problem")));
                    return problems;
                });
    }
}
