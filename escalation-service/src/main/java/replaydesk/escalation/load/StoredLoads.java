package replaydesk.escalation.load;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import replaydesk.kit.table.Generations;

/**
 * Loads as the host has folded them, and the assignments of this instance that are not folded yet: cases that come at
 * once are spread evenly. Two instances that assign at once may differ by what is under way at the other one.
 */
@Singleton
final class StoredLoads implements Loads {

    private static final String MOVES = "select case_id, moves from @handled_case where case_id = any($1)";
    private static final String LOADS = """
            select s.id, t.last_case, (select count(*) from @handled_case h
                                        where h.specialist = s.id and h.case_id <> all($2::uuid[]))::int as open
              from unnest($1::text[]) as s(id) left join @specialist_turn t on t.specialist = s.id
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The time after which an assignment that nothing was seen of is taken for lost. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private record UnderWay(int moves, String specialist, Instant at) {
    }

    private final Pool pool;
    private final Generations generations;
    private final Clock clock;
    private final Map<UUID, UnderWay> underWay = new HashMap<>();

    StoredLoads(Pool pool, Generations generations, Clock clock) {
        this.pool = pool;
        this.generations = generations;
        this.clock = clock;
    }

    @Override
    public synchronized Map<String, Load> of(Collection<String> specialists) {
        forget();
        var loads = new HashMap<String, Load>();
        var values = Tuple.of(specialists.toArray(String[]::new), underWay.keySet().toArray(UUID[]::new));
        pool.preparedQuery(generations.current().sql(LOADS)).execute(values).await().atMost(PATIENCE).forEach(row -> {
            var last = row.getOffsetDateTime("last_case");
            loads.put(row.getString("id"),
                    new Load(row.getInteger("open"), last == null ? null : last.toInstant()));
        });
        underWay.values().forEach(one -> loads.computeIfPresent(one.specialist(), (_, load) -> load.plus(one.at())));
        return loads;
    }

    @Override
    public synchronized void underWay(UUID caseId, int moves, String specialist, Instant at) {
        underWay.put(caseId, new UnderWay(moves, specialist, at));
    }

    /** Forgets what the database shows by now, and what was lost. */
    private void forget() {
        if (underWay.isEmpty()) {
            return;
        }
        var lost = clock.instant().minus(LOST);
        underWay.values().removeIf(one -> one.at().isBefore(lost));
        var settled = new HashSet<UUID>();
        pool.preparedQuery(generations.current().sql(MOVES))
                .execute(Tuple.of(underWay.keySet().toArray(UUID[]::new))).await().atMost(PATIENCE).forEach(row -> {
                    var one = underWay.get(row.getUUID("case_id"));
                    if (one != null && row.getInteger("moves") > one.moves()) {
                        settled.add(row.getUUID("case_id"));
                    }
                });
        underWay.keySet().removeAll(settled);
    }
}
