package replaydesk.system.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.FoldSnapshot;
import replaydesk.stack.StackService;
import replaydesk.system.stack.Desk;

/** What a service has made of the log, as its database holds it. */
public record Projection(StackService service, String schema) {

    /** A stage's part of a case, as bytes. */
    public record State(int version, String fold, String state) {
    }

    /** Turns a row into something. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** The generation in use. */
    public static Projection of(StackService service) {
        var stage = service.word();
        return new Projection(service, query("select n from " + stage + ".generation where status = 'ACTIVE'",
                rows -> stage + "_g" + one(rows)));
    }

    /** How far it has read each partition. */
    public Map<Integer, Long> positions() {
        return query("select partition, next from " + schema + ".position", rows -> {
            var positions = new TreeMap<Integer, Long>();
            while (rows.next()) {
                positions.put(rows.getInt(1), rows.getLong(2));
            }
            return positions;
        });
    }

    public Map<UUID, CaseFold> folds() {
        return query("select case_id, fold from " + schema + ".case_state", rows -> {
            var folds = new HashMap<UUID, CaseFold>();
            while (rows.next()) {
                folds.put(rows.getObject(1, UUID.class), FoldSnapshot.read(rows.getBytes(2)));
            }
            return folds;
        });
    }

    /** Every case as it is stored, to the byte. */
    public Map<UUID, State> states() {
        return query("select case_id, version, encode(fold, 'hex'), convert_from(state, 'UTF8') from " + schema + ".case_state",
                rows -> {
                    var states = new HashMap<UUID, State>();
                    while (rows.next()) {
                        states.put(rows.getObject(1, UUID.class), new State(rows.getInt(2), rows.getString(3), rows.getString(4)));
                    }
                    return states;
                });
    }

    /** What is owed and due now. */
    public long due() {
        return count("owed where due <= now()");
    }

    /** What was judged so often that it is not sent any more. */
    public long parked() {
        return count("owed where parked");
    }

    /** The rows of one of its tables; what follows the table's name goes on the query. */
    public long count(String table) {
        return query("select count(*) from " + schema + "." + table, Projection::one);
    }

    private static long one(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    public static <T> T query(String sql, Reading<T> reading) {
        try (var connection = Desk.stack().postgres().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
