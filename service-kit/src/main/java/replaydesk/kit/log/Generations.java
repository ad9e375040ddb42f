package replaydesk.kit.log;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import replaydesk.kit.http.Problems;
import replaydesk.kit.stage.Stage;

/** The generations of this service's projection: which one is read and fed, which are being built, which are past. */
@Singleton
public final class Generations {

    private static final String KIT_TABLES = "db/kit-projection.sql";
    private static final String STAGE_TABLES = "db/projection.sql";

    private final Pool pool;
    private final Stage<?> stage;
    private final LogConfig config;
    private volatile Generation current;

    Generations(Pool pool, Stage<?> stage, LogConfig config) {
        this.pool = pool;
        this.stage = stage;
        this.config = config;
    }

    /** The generation that is read and fed; a 503 problem until there is one. */
    public Generation current() {
        var generation = current;
        if (generation == null) {
            throw Problems.notReady("The projection is not open yet; ask again in a moment").exception();
        }
        return generation;
    }

    boolean isOpen() {
        return current != null;
    }

    /** The active generation of this code's projection version as the database has it. */
    Uni<Optional<Generation>> active() {
        return pool.preparedQuery("select n from " + table() + " where status = 'ACTIVE' and projection_version = $1")
                .execute(Tuple.of(stage.projectionVersion()))
                .map(rows -> rows.size() == 0 ? Optional.empty()
                        : Optional.of(new Generation(stage.name(), rows.iterator().next().getInteger("n"))));
    }

    /** A new, empty generation with its tables, at the log's beginning. */
    Uni<Generation> create() {
        return pool.withTransaction(connection -> connection.preparedQuery("insert into " + table()
                + " (projection_version, status) values ($1, 'BUILDING') returning n")
                .execute(Tuple.of(stage.projectionVersion()))
                .map(rows -> new Generation(stage.name(), rows.iterator().next().getInteger("n")))
                .call(generation -> connection.query("create schema " + generation.schema()).execute())
                .call(generation -> connection.query("set local search_path = " + generation.schema()).execute())
                .call(() -> connection.query(resource(KIT_TABLES).orElseThrow()).execute())
                .call(() -> resource(STAGE_TABLES).map(ddl -> connection.query(ddl).execute().replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .call(generation -> PositionTable.create(connection, generation, config.partitions())));
    }

    /**
     * Fences the active generation, so that whoever feeds it stops, and tells how far it had come. Reading goes on from
     * it; should the change-over fail, its owners take its positions over again.
     */
    Uni<Map<Integer, PositionTable.Position>> fence() {
        return active().chain(active -> active.isEmpty() ? Uni.createFrom().item(Map.of())
                : PositionTable.fence(pool, active.get()));
    }

    /** Makes a built generation the active one; every instance follows. */
    Uni<Void> activate(Generation built) {
        return pool.withTransaction(connection -> connection.preparedQuery("update " + table()
                + " set status = 'RETIRED' where status = 'ACTIVE' and projection_version = $1")
                .execute(Tuple.of(stage.projectionVersion()))
                .chain(() -> connection.preparedQuery("update " + table() + " set status = 'ACTIVE' where n = $1")
                        .execute(Tuple.of(built.number())))
                .replaceWithVoid()).invoke(() -> open(built));
    }

    void open(Generation generation) {
        current = generation;
        Log.infof("Reading and feeding %s", generation.schema());
    }

    /** Drops what is past: retired generations, and builds that nobody finished. */
    Uni<Void> dropPast() {
        return pool.preparedQuery("delete from " + table()
                + " where status = 'RETIRED' or (status = 'BUILDING' and projection_version = $1) returning n")
                .execute(Tuple.of(stage.projectionVersion())).chain(rows -> {
                    var drops = rows.stream().map(row -> new Generation(stage.name(), row.getInteger("n")))
                            .map(past -> pool.query("drop schema if exists " + past.schema() + " cascade").execute()
                                    .replaceWithVoid()).toList();
                    return drops.isEmpty() ? Uni.createFrom().voidItem()
                            : Uni.join().all(drops).andFailFast().replaceWithVoid();
                });
    }

    private String table() {
        return stage.name() + ".generation";
    }

    private static Optional<String> resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
