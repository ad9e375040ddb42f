package replaydesk.triage.figures;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import replaydesk.kit.table.Generations;

/** Reads the figures of known solutions: those of cases, and of people who had none. */
@Singleton
public final class KnownFigures {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private static final String ALL = counted("");
    private static final String ONE = counted("where solution = $1");

    private final Pool pool;
    private final Generations generations;
    private final Uni<Map<String, Figures>> lately;

    KnownFigures(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
        this.lately = Uni.createFrom().deferred(this::read).onFailure()
                .invoke(e -> Log.warnf("Known solutions are ranked without their figures: %s", e.toString()))
                .onFailure().recoverWithItem(Map.of()).memoize().atLeast(KEPT);
    }

    /** Returns the figures of one known solution as they are now. */
    public Uni<Figures> of(String solution) {
        return pool.preparedQuery(generations.current().sql(ONE)).execute(Tuple.of(solution)).map(KnownFigures::sum)
                .map(figures -> figures.getOrDefault(solution, Figures.NONE));
    }

    /** Returns the figures of all known solutions as they were some seconds ago at most: what ranks them. */
    public Uni<Map<String, Figures>> lately() {
        return lately;
    }

    private Uni<Map<String, Figures>> read() {
        return pool.preparedQuery(generations.current().sql(ALL)).execute().map(KnownFigures::sum);
    }

    private static String counted(String which) {
        return """
                select solution, count(*) as used, count(*) filter (where helped) as helped,
                       count(*) filter (where not helped) as did_not_help, 0::bigint as self_helped
                  from @known_use %1$s group by solution
                union all
                select solution, 0, 0, 0, count(*) from triage.self_help %1$s group by solution
                """.formatted(which);
    }

    private static Map<String, Figures> sum(RowSet<Row> rows) {
        var sums = new HashMap<String, Figures>();
        rows.forEach(row -> sums.merge(row.getString("solution"), new Figures(row.getLong("used"),
                row.getLong("helped"), row.getLong("did_not_help"), row.getLong("self_helped")), Figures::plus));
        return sums;
    }
}
