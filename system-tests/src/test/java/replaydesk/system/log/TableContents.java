package replaydesk.system.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The contents of a projection's tables by name: the number of rows, and one hash over all of them. */
public final class TableContents {

    private static final Set<String> OF_THE_HOST = Set.of("case_fold", "stage_state", "outcome", "unread", "anomaly",
            "held", "dead_letter");

    private TableContents() {
    }

    /**
     * Returns the contents of every table but {@code position}, which depends on how often partitions changed hands.
     */
    public static Map<String, String> of(Projection projection) {
        var contents = new TreeMap<String, String>();
        tables(projection).forEach(table -> contents.put(table, hash(projection, "t::text", table + " t")));
        return contents;
    }

    /**
     * Returns the contents that one stage has from the log, in any host of that stage: the folds of all cases, the
     * stage's states and its own tables.
     *
     * @param projection the projection of a host of that stage
     * @param alone the projection of a host of that stage alone, which shows the stage's own tables
     */
    public static Map<String, String> ofStage(Projection projection, String stage, Projection alone) {
        var contents = new TreeMap<String, String>();
        tables(alone).stream().filter(table -> !OF_THE_HOST.contains(table))
                .forEach(table -> contents.put(table, hash(projection, "t::text", table + " t")));
        contents.put("case_fold", hash(projection, "t::text", "case_fold t"));
        contents.put("stage_state", hash(projection, "t.case_id || convert_from(t.state, 'UTF8')",
                "stage_state t where t.state is not null and t.stage = '" + stage + "'"));
        return contents;
    }

    /** Returns the names of the tables, without {@code position}. */
    public static List<String> tables(Projection projection) {
        return Projection.query("select table_name from information_schema.tables where table_schema = '"
                + projection.schema() + "' and table_name <> 'position'", rows -> {
                    var names = new ArrayList<String>();
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                    return names;
                });
    }

    private static String hash(Projection projection, String row, String from) {
        return Projection.query("select count(*) || ' ' || coalesce(md5(string_agg(md5(" + row + "), '' order by md5("
                + row + "))), '') from " + projection.schema() + "." + from, rows -> {
                    rows.next();
                    return rows.getString(1);
                });
    }
}
