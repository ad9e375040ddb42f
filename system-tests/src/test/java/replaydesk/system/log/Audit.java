package replaydesk.system.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import replaydesk.system.stack.Stack;

/**
 * Records who writes to a projection: every take-over and move of a position and every statement on its cases, by
 * database user.
 */
public final class Audit implements AutoCloseable {

    private final Projection projection;

    private Audit(Projection projection) {
        this.projection = projection;
    }

    /** Creates a database role with the rights of the services' role. */
    public static void role(String name) throws SQLException {
        var postgres = Stack.running().postgres();
        execute("create role " + name + " login password '" + postgres.password() + "' in role " + postgres.user());
    }

    /** Opens a connection with all rights; the caller closes it. */
    public static Connection superuser() throws SQLException {
        var postgres = Stack.running().postgres();
        return DriverManager.getConnection(postgres.jdbcUrl(), "postgres", postgres.password());
    }

    /** Starts recording the writes to the projection, until closed. */
    public static Audit of(Projection projection) throws SQLException {
        var schema = projection.schema();
        execute("""
                create schema audit;
                grant usage on schema audit to public;
                create table audit.write (n bigint generated always as identity primary key, who name not null,
                  what text not null, part integer, epoch bigint);
                grant select on audit.write to public;
                create function audit.position() returns trigger language plpgsql security definer as $$ begin
                  insert into audit.write (who, what, part, epoch)
                  values (session_user, case when new.epoch <> old.epoch then 'take' else 'move' end, new.partition,
                          new.epoch);
                  return null; end $$;
                create function audit.cases() returns trigger language plpgsql security definer as $$ begin
                  insert into audit.write (who, what) values (session_user, 'cases');
                  return null; end $$;
                """ + "create trigger audit after update on " + schema
                + ".position for each row execute function audit.position();"
                + "create trigger audit after insert or update on " + schema
                + ".case_fold for each statement execute function audit.cases();");
        return new Audit(projection);
    }

    /** The number of the last write so far. */
    public long last() {
        return number("select coalesce(max(n), 0) from audit.write");
    }

    /** Returns the number of the user's first take-over after that write; 0 when there is none. */
    public long take(String who, long after) {
        return number("select coalesce(min(n), 0) from audit.write where who = '" + who + "' and what = 'take' and n > "
                + after);
    }

    /** Counts the user's writes between the two. */
    public long writes(String who, long after, long before) {
        return number("select count(*) from audit.write where who = '" + who + "' and n > " + after + " and n < "
                + before);
    }

    /** Counts the moves of a position by another user than the one who took it over last, or under another epoch. */
    public long movesUnderAnothersEpoch() {
        return number("""
                select count(*) from audit.write m cross join lateral (select t.who, t.epoch from audit.write t
                 where t.what = 'take' and t.part = m.part and t.n < m.n order by t.n desc limit 1) last
                 where m.what = 'move' and (m.who <> last.who or m.epoch <> last.epoch)
                """);
    }

    private static long number(String sql) {
        return Projection.query(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop trigger if exists audit on " + projection.schema() + ".position; drop trigger if exists audit on "
                + projection.schema() + ".case_fold; drop schema audit cascade");
    }
}
