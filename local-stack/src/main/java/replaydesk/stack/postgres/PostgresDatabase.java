package replaydesk.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role and the database of the services: one of each, with a schema for each service that the service creates
 * itself.
 */
final class PostgresDatabase {
    private PostgresDatabase() {
    }

    /** Creates the role and the database if they are missing; returns false if the server takes no connections yet. */
    static boolean ensure(PostgresProcess server) {
        try (Connection connection = DriverManager.getConnection(
                server.jdbcUrl("postgres"), "postgres", server.password());
                Statement statement = connection.createStatement()) {
            String name = PostgresProcess.DATABASE;
            if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + server.password() + "'");
            }
            if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            return true;
        } catch (SQLException e) {
            return refuse(e);
        }
    }

    /** Returns false if the server does not listen yet (08) or is still starting (57P03); throws on any other error. */
    private static boolean refuse(SQLException e) {
        String state = e.getSQLState();
        if (state != null && (state.startsWith("08") || state.equals("57P03"))) {
            return false;
        }
        throw new IllegalStateException("Expected to prepare the database, but " + e.getMessage(), e);
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
