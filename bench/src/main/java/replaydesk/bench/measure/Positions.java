package replaydesk.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import replaydesk.bench.measure.log.LogEnds;

/** How far a service's projection has come, read from its own table. */
public final class Positions {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private Positions() {
    }

    /** Waits until the projection has all that the log has now; returns the seconds that it took. */
    public static double awaitCaughtUp(BenchStack bench, String stage) {
        long end = LogEnds.total(bench.bootstrapServers());
        return Wait.until(stage + " to catch up", PATIENCE, () -> read(bench, stage) >= end);
    }

    /** How many records it has read; 0 while there is no projection. */
    public static long read(BenchStack bench, String stage) {
        try (var connection = bench.stack().postgres().connect()) {
            return read(connection, stage);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to reach PostgreSQL, but " + e.getMessage(), e);
        }
    }

    /** The same over a connection that is there. */
    public static long read(Connection connection, String stage) {
        try (var statement = connection.createStatement()) {
            int generation;
            try (var active = statement.executeQuery("select max(n) from " + stage + ".generation where status = 'ACTIVE'")) {
                active.next();
                generation = active.getInt(1);
            }
            if (generation == 0) {
                return 0;
            }
            try (var sum = statement.executeQuery("select sum(next) from " + stage + "_g" + generation + ".position")) {
                sum.next();
                return sum.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to read the positions of " + stage + ", but " + e.getMessage(), e);
        }
    }
}
