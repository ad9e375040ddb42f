package replaydesk.desk.layout;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.events.codec.EventCodec;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.obligation.OpenObligations;
import replaydesk.kit.projection.Builder;
import replaydesk.kit.stage.Stage;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.CaseTable;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.StageTables;
import replaydesk.kit.table.Stages;

/** A host of some stages, with a schema of its own in the real database, which the test feeds itself. */
final class Host {

    private static final String GENERATIONS = "db/host/V1__generations.sql";
    private static final Instant THEN = Instant.parse("2030-01-01T00:00:00Z");

    private final String name;
    private final Pool pool;
    private final Stages stages;
    private final Generation generation;
    private final Builder.Factory builders;

    Host(String name, List<Stage<?>> hosted, List<StageTables<?>> tables, Pool pool, EventCodec codec,
            LogConfig config) {
        this.name = name;
        this.pool = pool;
        var all = new HostedStages(name, hosted);
        this.stages = new Stages(all);
        pool.query("create schema " + name + "; set search_path = " + name + ";" + resource(GENERATIONS)
                + "; reset search_path").execute().await().indefinitely();
        this.generation = new Generations(pool, all, config).create().await().indefinitely();
        var own = tables.stream()
                .filter(table -> hosted.stream().anyMatch(stage -> stage.stateType() == table.stateType())).toList();
        this.builders = Builder.Factory.of(pool, stages, codec, own, RandomLog.PARTITIONS, Clock.systemUTC());
    }

    private static String resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Builder builder(List<Integer> partitions) {
        return builders.of(generation, partitions, 1 << 20);
    }

    /** Returns every table with its rows as text, ordered. */
    Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        pool.preparedQuery("select table_name from information_schema.tables where table_schema = $1").execute(Tuple.of(
                generation.schema())).await().indefinitely()
                .forEach(row -> rows.put(row.getString(0), rows(row.getString(0), "true")));
        return rows;
    }

    /** Returns the rows of one stage in a table that all stages share. */
    List<String> rows(String table, Stage<?> stage) {
        return rows(table, "stage = '" + stage.name() + "'");
    }

    private List<String> rows(String table, String where) {
        return pool.query("select t::text as line from " + generation.schema() + "." + table + " t where " + where
                + " order by 1")
                .execute().await().indefinitely().stream().map(row -> row.getString("line")).toList();
    }

    /** Returns the cases as the database has them. */
    Map<UUID, CaseSnapshot> cases(Collection<UUID> ids) {
        return CaseTable.byId(pool, generation, stages, ids).await().indefinitely();
    }

    /** Returns the stage's obligations for each of the cases. */
    Map<UUID, List<String>> obligations(Stage<?> stage, Map<UUID, CaseSnapshot> cases) {
        var obligations = new HashMap<UUID, List<String>>();
        cases.forEach((id, snapshot) -> obligations.put(id,
                OpenObligations.of(stages, snapshot, stages.hosted().named(stage.name())).stream()
                        .map(o -> o.name() + " " + o.cause() + " " + o.due() + " " + o.alsoPresumes() + " "
                                + (o.work() == null ? o.event().make(THEN, Story.REFERENCE) : o.work()))
                        .toList()));
        return obligations;
    }

    void drop() {
        pool.query("drop schema " + generation.schema() + " cascade; drop schema " + name + " cascade").execute()
                .await().indefinitely();
    }
}
