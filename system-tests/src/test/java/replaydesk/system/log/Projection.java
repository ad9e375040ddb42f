package replaydesk.system.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.FoldSnapshot;
import replaydesk.stack.service.StackService;
import replaydesk.system.stack.Stack;

/** The projection of a host, as its database holds it. */
public record Projection(StackService host, String schema) {

    /** One stage's part of one case. */
    public record Part(UUID caseId, String stage) {
    }

    /** Reads a result from rows. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** Returns the active generation of the host that does the work of the service. */
    public static Projection of(StackService service) {
        return ofHost(Stack.host(service));
    }

    /** Returns the newest active generation of a host, whether the host runs or not. */
    public static Projection ofHost(StackService host) {
        return new Projection(host, query("select max(n) from " + host.word() + ".generation where status = 'ACTIVE'",
                rows -> host.word() + "_g" + one(rows)));
    }

    /** Reads the position of each partition. */
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
        return query("select case_id, fold from " + schema + ".case_fold", rows -> {
            var folds = new HashMap<UUID, CaseFold>();
            while (rows.next()) {
                folds.put(rows.getObject(1, UUID.class), FoldSnapshot.read(rows.getBytes(2)));
            }
            return folds;
        });
    }

    /** Reads every stage's state of every case, as JSON. */
    public Map<Part, String> states() {
        return query("select case_id, stage, convert_from(state, 'UTF8') from " + schema
                + ".stage_state where state is not null", rows -> {
                    var states = new HashMap<Part, String>();
                    while (rows.next()) {
                        states.put(new Part(rows.getObject(1, UUID.class), rows.getString(2)), rows.getString(3));
                    }
                    return states;
                });
    }

    /** Counts the parts that have an obligation due now. */
    public long due() {
        return count("stage_state where next_due <= now()");
    }

    /** Counts the parts with a parked obligation, which was attempted so often that it is not sent any more. */
    public long parked() {
        return count("stage_state where parked");
    }

    /** Counts the faults: anomalies, quarantined parts, and records held for them. */
    public long faults() {
        return count("anomaly") + count("held") + count("stage_state where quarantined");
    }

    /**
     * Counts the rows of a table.
     *
     * @param table the table's name; conditions may follow it, as in SQL
     */
    public long count(String table) {
        return query("select count(*) from " + schema + "." + table, Projection::one);
    }

    /** Tells of some mails that are not sent, or not told to the log, what they wait for. */
    public List<String> unsent() {
        return query("select concat_ws(' ', d.due, a.state, a.attempts, a.next_at, a.failure) from " + schema
                + ".delivery d left join notification.delivery_attempt a using (id) where outcome is null limit 10",
                rows -> {
                    var mails = new ArrayList<String>();
                    while (rows.next()) {
                        mails.add(rows.getString(1));
                    }
                    return mails;
                });
    }

    private static long one(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    public static <T> T query(String sql, Reading<T> reading) {
        try (var connection = Stack.running().postgres().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
