package replaydesk.escalation.load;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.kit.table.Generations;

/**
 * Loads as the host has folded them, and the assignments of this instance that are not folded yet: cases that come at
 * once are spread evenly. Two instances that assign at once may differ by what is under way at the other one.
 */
@Singleton
final class StoredLoads implements Loads {

    /** One statement, so that counts and the cases under way are those of one moment. */
    private static final String LOADS = """
            select specialist, count(*)::int as number, null::uuid as case_id, null::timestamptz as last_case
              from @handled_case where specialist = any($1::text[]) group by specialist
            union all
            select specialist, null, null, last_case from @specialist_turn where specialist = any($1::text[])
            union all
            select specialist, moves, case_id, null from @handled_case where case_id = any($2::uuid[])
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The time after which an assignment that nothing was seen of is taken for lost. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private record UnderWay(int moves, String specialist, Instant at) {
    }

    /** Loads that were read lately: of cases that come at once, most are decided by the same ones. */
    private record Read(List<String> specialists, Map<String, Load> loads, long nanos) {

        private static final long FRESH = Duration.ofMillis(100).toNanos();

        private boolean holds(Collection<String> asked) {
            return System.nanoTime() - nanos < FRESH && specialists.equals(asked);
        }
    }

    private final Pool pool;
    private final Generations generations;
    private final Clock clock;
    private final Map<UUID, UnderWay> underWay = new HashMap<>();
    private Read read = new Read(List.of(), Map.of(), System.nanoTime());

    StoredLoads(Pool pool, Generations generations, Clock clock) {
        this.pool = pool;
        this.generations = generations;
        this.clock = clock;
    }

    @Override
    public synchronized Map<String, Load> of(Collection<String> specialists) {
        var lost = clock.instant().minus(LOST);
        underWay.values().removeIf(one -> one.at().isBefore(lost));
        if (!read.holds(specialists)) {
            read = new Read(List.copyOf(specialists), stored(specialists), System.nanoTime());
        }
        var loads = new HashMap<>(read.loads());
        underWay.values().forEach(one -> loads.computeIfPresent(one.specialist(), (_, load) -> load.plus(one.at())));
        return loads;
    }

    /** Reads the loads without the assignments that are under way, and forgets of these what is settled. */
    private Map<String, Load> stored(Collection<String> specialists) {
        var loads = new HashMap<String, Load>();
        specialists.forEach(id -> loads.put(id, Load.NONE));
        var values = Tuple.of(specialists.toArray(String[]::new), underWay.keySet().toArray(UUID[]::new));
        pool.preparedQuery(generations.current().sql(LOADS)).execute(values).await().atMost(PATIENCE)
                .forEach(row -> add(row, loads));
        return loads;
    }

    private void add(Row row, Map<String, Load> loads) {
        var caseId = row.getUUID("case_id");
        var specialist = row.getString("specialist");
        var last = row.getOffsetDateTime("last_case");
        if (caseId != null) {
            seen(caseId, specialist, row.getInteger("number"), loads);
        } else if (last != null) {
            loads.computeIfPresent(specialist, (_, load) -> new Load(load.open(), last.toInstant()));
        } else {
            loads.computeIfPresent(specialist, (_, load) -> load.more(row.getInteger("number")));
        }
    }

    /** Forgets an assignment whose outcome the case shows; until then it counts for the next one alone. */
    private void seen(UUID caseId, String specialist, int moves, Map<String, Load> loads) {
        if (moves > underWay.get(caseId).moves()) {
            underWay.remove(caseId);
        } else if (specialist != null) {
            loads.computeIfPresent(specialist, (_, load) -> load.more(-1));
        }
    }

    @Override
    public synchronized void underWay(UUID caseId, int moves, String specialist, Instant at) {
        underWay.put(caseId, new UnderWay(moves, specialist, at));
    }
}
