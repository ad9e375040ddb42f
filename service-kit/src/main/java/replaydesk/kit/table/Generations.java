package replaydesk.kit.table;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.LogConfig;

/** Generations of the host's projection: the one that is read and fed, those being built, and retired ones. */
@Singleton
public final class Generations {

    private static final String HOST_TABLES = "db/host-projection.sql";

    private final Pool pool;
    private final HostedStages stages;
    private final LogConfig config;
    private volatile Generation current;

    public Generations(@HostPool Pool pool, HostedStages stages, LogConfig config) {
        this.pool = pool;
        this.stages = stages;
        this.config = config;
    }

    /**
     * Returns the generation that is read and fed.
     *
     * @throws NotReady until there is one
     */
    public Generation current() {
        var generation = current;
        if (generation == null) {
            throw new NotReady("The projection is not open yet; ask again in a moment");
        }
        return generation;
    }

    public boolean isOpen() {
        return current != null;
    }

    /** Returns the active generation of this code's projection version, as the database has it. */
    public Uni<Optional<Generation>> active() {
        return inStatus("ACTIVE");
    }

    /** Returns the newest unfinished build of this code's projection version. */
    public Uni<Optional<Generation>> unfinished() {
        return inStatus("BUILDING");
    }

    private Uni<Optional<Generation>> inStatus(String status) {
        return pool.preparedQuery("select n from " + table()
                + " where status = $1 and projection_version = $2 order by n desc limit 1")
                .execute(Tuple.of(status, stages.version()))
                .map(rows -> rows.size() == 0 ? Optional.empty()
                        : Optional.of(generation(rows.iterator().next().getInteger("n"))));
    }

    /** Returns the versions of active projections of this host that other code has built. */
    public Uni<List<String>> otherActiveVersions() {
        return pool.preparedQuery("select projection_version from " + table()
                + " where status = 'ACTIVE' and projection_version <> $1").execute(Tuple.of(stages.version()))
                .map(rows -> rows.stream().map(row -> row.getString("projection_version")).toList());
    }

    /** Creates a new, empty generation with its tables, positioned at the log's beginning. */
    public Uni<Generation> create() {
        return pool.withTransaction(connection -> connection.preparedQuery("insert into " + table()
                + " (projection_version, status) values ($1, 'BUILDING') returning n")
                .execute(Tuple.of(stages.version()))
                .map(rows -> generation(rows.iterator().next().getInteger("n")))
                .call(generation -> connection.query("create schema " + generation.schema()).execute())
                .call(generation -> connection.query("set local search_path = " + generation.schema()).execute())
                .call(() -> createTables(connection))
                .call(generation -> PositionTable.create(connection, generation, config.partitions())));
    }

    private Uni<Void> createTables(SqlConnection connection) {
        var files = Stream.concat(Stream.of(HOST_TABLES),
                stages.all().stream().map(stage -> "db/" + stage.name() + "/projection.sql"));
        var done = Uni.createFrom().voidItem();
        for (var ddl : files.map(Generations::resource).flatMap(Optional::stream).toList()) {
            done = done.chain(() -> connection.query(ddl).execute().replaceWithVoid());
        }
        return done;
    }

    /**
     * Fences the active generation, so that no instance feeds it any more, and does the work that replaces it, given
     * its positions. The generation can still be read. No instance takes its positions over before the work has ended;
     * if the work fails, its owners do so again.
     */
    public Uni<Void> replace(Function<Map<Integer, PositionTable.Position>, Uni<Void>> work) {
        return active().chain(active -> active.isEmpty() ? work.apply(Map.of())
                : new SessionLock(pool, active.get().replacement())
                        .holding(() -> PositionTable.fence(pool, active.get()).chain(work::apply)));
    }

    /** Activates a built generation; every instance follows. */
    public Uni<Void> activate(Generation built) {
        return pool.withTransaction(connection -> connection.preparedQuery("update " + table()
                + " set status = 'RETIRED' where status = 'ACTIVE' and projection_version = $1")
                .execute(Tuple.of(stages.version()))
                .chain(() -> connection.preparedQuery("update " + table() + " set status = 'ACTIVE' where n = $1")
                        .execute(Tuple.of(built.number())))
                .replaceWithVoid()).invoke(() -> open(built));
    }

    public void open(Generation generation) {
        current = generation;
        Log.infof("Reading and feeding %s", generation.schema());
    }

    /** Drops retired generations and unfinished builds of this version. Call while holding the build lock. */
    public Uni<Void> dropPast() {
        return pool.preparedQuery("select n from " + table()
                + " where status = 'RETIRED' or (status = 'BUILDING' and projection_version = $1)")
                .execute(Tuple.of(stages.version())).chain(rows -> {
                    var dropped = Uni.createFrom().voidItem();
                    for (var row : rows) {
                        dropped = dropped.chain(() -> drop(generation(row.getInteger("n"))));
                    }
                    return dropped;
                });
    }

    /** Notes that the current generation is in use, by the database's clock. */
    public Uni<Void> noteRead() {
        return pool.preparedQuery("update " + table() + " set read_at = now() where n = $1")
                .execute(Tuple.of(current().number())).replaceWithVoid();
    }

    /** A generation that nobody has noted as read for a while, and the projection's version it is of. */
    public record Unread(Generation generation, String projectionVersion) {
    }

    /**
     * The generations that nobody has noted as read for so long: replaced ones, and those of other versions.
     *
     * @param replaced      for replaced ones, to which nobody goes back
     * @param otherVersions for those of other versions, to which an operator may go back
     */
    public Uni<List<Unread>> unread(Duration replaced, Duration otherVersions) {
        return pool.preparedQuery("select n, projection_version from " + table()
                + " where (status = 'RETIRED' and read_at < now() - make_interval(secs => $1))"
                + " or (status = 'ACTIVE' and projection_version <> $3"
                + " and read_at < now() - make_interval(secs => $2)) order by n")
                .execute(Tuple.of((double) replaced.toSeconds(), (double) otherVersions.toSeconds(), stages.version()))
                .map(rows -> rows.stream()
                        .map(row -> new Unread(generation(row.getInteger("n")), row.getString("projection_version")))
                        .toList());
    }

    /** Drops the generation together with its entry. Another instance that does so at the same moment finds it done. */
    public Uni<Void> drop(Generation past) {
        var delete = "delete from " + table() + " where n = $1";
        var drop = "drop schema if exists " + past.schema() + " cascade";
        return pool.withTransaction(connection -> connection.preparedQuery(delete).execute(Tuple.of(past.number()))
                .chain(rows -> rows.rowCount() == 0 ? Uni.createFrom().voidItem()
                        : connection.query(drop).execute().replaceWithVoid()));
    }

    private Generation generation(int number) {
        return new Generation(stages.host(), number);
    }

    private String table() {
        return stages.host() + ".generation";
    }

    private static Optional<String> resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
