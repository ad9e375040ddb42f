package replaydesk.history.list;

import static replaydesk.kit.identity.Reader.DESK;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.kit.access.ShownTo;

/**
 * The numbers of cases.
 *
 * @param byStatus by status
 * @param byLevel  by the level where they lie, or else belong
 * @param byTeam   likewise by team
 */
@Schema(requiredProperties = {"cases", "byStatus"})
public record Figures(long cases, SortedMap<String, Long> byStatus, @ShownTo(DESK) SortedMap<Integer, Long> byLevel,
        @ShownTo(DESK) SortedMap<String, Long> byTeam) {

    static final Figures NONE = new Figures(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    static Figures of(RowSet<Row> rows) {
        long all = 0;
        var byStatus = new TreeMap<String, Long>();
        var byLevel = new TreeMap<Integer, Long>();
        var byTeam = new TreeMap<String, Long>();
        for (var row : rows) {
            long cases = row.getLong("cases");
            if (row.getBoolean("of_status")) {
                put(byStatus, row.getString("status"), cases);
            } else if (row.getBoolean("of_level")) {
                put(byLevel, row.getInteger("level"), cases);
            } else if (row.getBoolean("of_team")) {
                put(byTeam, row.getString("team"), cases);
            } else {
                all = cases;
            }
        }
        return new Figures(all, byStatus, byLevel, byTeam);
    }

    private static <K> void put(Map<K, Long> figures, K key, long cases) {
        if (key != null) {
            figures.put(key, cases);
        }
    }
}
