package replaydesk.escalation.load;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.Generations;

/** Finds open cases by the specialist or team with whom they lie, and counts them: those that the caller may see. */
@Singleton
public class HandledCases {

    private static final String SEEN = " and ($2::text[] is null or organisation = any($2::text[]))";
    private static final String OF = "select case_id from @handled_case where specialist = $1" + SEEN
            + " and ($3::text is null or team = $3) order by case_id limit $4";
    private static final String BY_TEAM = "select team as name, count(*)::int as open from @handled_case"
            + " where specialist = $1" + SEEN + " group by team order by team";
    private static final String BY_SPECIALIST = "select specialist as name, count(*)::int as open from @handled_case"
            + " where team = $1" + SEEN + " group by specialist order by specialist nulls first";

    /**
     * A number of open cases.
     *
     * @param name the team or specialist; null for cases that lie with no specialist
     */
    record Count(String name, int open) {
    }

    private final Pool pool;
    private final Generations generations;

    HandledCases(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /**
     * Returns the ids of the specialist's open cases.
     *
     * @param team null for those of all teams
     */
    public Uni<List<UUID>> of(String specialist, String team, Caller caller, int most) {
        return query(OF, Tuple.of(Columns.key(specialist), organisations(caller), Columns.key(team), most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID("case_id"))
                        .toList());
    }

    Uni<List<Count>> byTeam(String specialist, Caller caller) {
        return counts(BY_TEAM, Tuple.of(Columns.key(specialist), organisations(caller)));
    }

    Uni<List<Count>> bySpecialist(String team, Caller caller) {
        return counts(BY_SPECIALIST, Tuple.of(Columns.key(team), organisations(caller)));
    }

    private Uni<List<Count>> counts(String sql, Tuple values) {
        return query(sql, values).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Count(row.getString("name"), row.getInteger("open"))).toList());
    }

    private Uni<RowSet<Row>> query(String sql, Tuple values) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(values);
    }

    private static String[] organisations(Caller caller) {
        return caller.readsAll() ? null : caller.organisations().toArray(String[]::new);
    }
}
