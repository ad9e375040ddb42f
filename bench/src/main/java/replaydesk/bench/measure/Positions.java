package replaydesk.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import replaydesk.bench.measure.log.LogEnds;
import replaydesk.stack.service.StackService;

/** The progress of a host's projection, read from its own table. */
public final class Positions {

    /** The SQL states of a missing schema or table: the host was never started on this database. */
    private static final Set<String> NOT_THERE_YET = Set.of("3F000", "42P01");
    private static final Duration TIMEOUT = Duration.ofMinutes(15);

    private Positions() {
    }

    /** Waits until the host's projection has all records that the log has now; returns the seconds that it took. */
    public static double awaitCaughtUp(BenchStack bench, StackService host) {
        long end = LogEnds.total(bench.bootstrapServers());
        try (var connection = bench.stack().postgres().connect()) {
            return Wait.until(host.word() + " to catch up", TIMEOUT, () -> read(connection, host.word()) >= end);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to reach PostgreSQL, but " + e.getMessage(), e);
        }
    }

    /** The number of records that the active generation has read; 0 while there is none. */
    public static long read(Connection connection, String host) {
        return read(connection, host, "where status = 'ACTIVE'").orElse(0);
    }

    /** The number of records that the newest generation, being built or active, has read; empty while there is none. */
    public static OptionalLong built(Connection connection, String host) {
        return read(connection, host, "");
    }

    private static OptionalLong read(Connection connection, String host, String which) {
        try (var statement = connection.createStatement()) {
            int generation;
            try (var newest = statement.executeQuery("select max(n) from " + host + ".generation " + which)) {
                newest.next();
                generation = newest.getInt(1);
            }
            if (generation == 0) {
                return OptionalLong.empty();
            }
            try (var sum = statement.executeQuery("select sum(next) from " + host + "_g" + generation + ".position")) {
                sum.next();
                return OptionalLong.of(sum.getLong(1));
            }
        } catch (SQLException e) {
            if (NOT_THERE_YET.contains(e.getSQLState())) {
                return OptionalLong.empty();
            }
            throw new IllegalStateException("Expected to read the positions of " + host + ", but " + e.getMessage(), e);
        }
    }
}
