package replaydesk.stack.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import replaydesk.stack.port.Ports;
import replaydesk.stack.process.ChildProcess;
import replaydesk.stack.process.Signal;

/**
 * A real PostgreSQL server in a process of its own, with the database and the role {@code replaydesk}. The data
 * survives {@link #stop()} and {@link #killHard()}; {@code fsync} stays on.
 */
public final class PostgresProcess implements AutoCloseable {
    /** The name of the database and of the role that owns it. */
    public static final String DATABASE = "replaydesk";

    private final PostgresSettings settings;
    private final PostgresStorage storage;
    private ChildProcess process;

    public PostgresProcess(PostgresSettings settings) {
        this.settings = settings;
        this.storage = new PostgresStorage(settings);
    }

    /**
     * Starts the server and makes its data folder if need be; {@link #awaitReady} waits for it.
     *
     * @throws IllegalStateException if a server runs on the data folder already
     */
    public synchronized PostgresProcess start() {
        Path binaries = PostgresBinaries.unpacked();
        storage.prepare(binaries);
        List<String> command = new ArrayList<>(PostgresUser.prefix());
        command.add(binaries.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", settings.data().toString()));
        serverSettings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        process = ChildProcess.start("postgres", command, Map.of("TZ", "UTC"),
                settings.folder().resolve("postgres.log"));
        return this;
    }

    /**
     * Waits until the server takes connections, and creates the role and the database if they are missing.
     *
     * @throws IllegalStateException with the end of its log, if it ended or took longer than {@code limit}
     */
    public PostgresProcess awaitReady(Duration limit) {
        process.awaitReady(limit, () -> PostgresDatabase.ensure(this));
        return this;
    }

    /** Ends the server in order, with its clients (fast shutdown, after at most 30 s SIGKILL). */
    public void stop() {
        if (process != null) {
            process.end(Signal.INT, Duration.ofSeconds(30));
        }
    }

    /** Kills the server and all its backends (SIGKILL). */
    public void killHard() {
        process.killHard();
    }

    @Override
    public void close() {
        stop();
    }

    public long pid() {
        return process.pid();
    }

    public ChildProcess process() {
        return process;
    }

    public PostgresSettings settings() {
        return settings;
    }

    public String host() {
        return Ports.LOOPBACK;
    }

    public int port() {
        return settings.port();
    }

    public String user() {
        return DATABASE;
    }

    public String password() {
        return storage.password();
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** Opens a connection of the services' role; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), password());
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }

    /** Settings for throughput that cost no safety: rare checkpoints, planning for an SSD, no JIT. */
    private Map<String, String> serverSettings() {
        return Map.ofEntries(
                Map.entry("listen_addresses", host()),
                Map.entry("port", Integer.toString(port())),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", Integer.toString(settings.maxConnections())),
                Map.entry("shared_buffers", settings.sharedBuffersMegabytes() + "MB"),
                Map.entry("effective_cache_size", "1GB"),
                Map.entry("work_mem", "8MB"),
                Map.entry("wal_level", "minimal"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("wal_buffers", "16MB"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("checkpoint_timeout", "15min"),
                Map.entry("checkpoint_completion_target", "0.9"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("jit", "off"),
                // Few clients with short statements: parallel workers would only compete with them.
                Map.entry("max_parallel_workers_per_gather", "0"),
                Map.entry("max_worker_processes", "2"),
                Map.entry("io_method", "sync"),
                // A page cache this small is written by the checkpoints; the writer between them wakes up only once a
                // second.
                Map.entry("bgwriter_delay", "1s"),
                Map.entry("autovacuum_max_workers", "2"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
    }
}
