package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.stack.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.Agreement;
import replaydesk.system.log.Projection;
import replaydesk.system.stack.Desk;
import replaydesk.system.stack.Rebuilds;

/** Projections are built anew beside those in use. */
@Order(5)
class RebuildIT {

    @Test
    void underLoadCommandsGoOnAndNothingIsDoubled() throws IOException {
        try (var load = Load.begin(Desk.gateway(), 4, Duration.ofMillis(150))) {
            load.goesOn(40);
            Rebuilds.of(StackService.ESCALATION);
            Rebuilds.of(StackService.SLA);
            load.goesOn(40).finish();
            System.out.println("[rebuild] otherwise: " + load.otherwise());
            load.verify(Agreement.settled());
        }
    }

    @Test
    void everyProjectionBuiltAnewIsAsTheLiveOneWas() throws IOException {
        Agreement.settled();
        for (var service : Desk.STAGES) {
            var live = contents(Projection.of(service));
            var rebuilt = Rebuilds.of(service);
            Agreement.settled();
            assertThat(contents(rebuilt)).as(service.word()).isEqualTo(live);
        }
    }

    /** Every table's rows as one hash, and how many; not how often something owed was tried, nor how often partitions changed hands. */
    private static Map<String, String> contents(Projection projection) {
        var tables = Projection.query("select table_name from information_schema.tables where table_schema = '" + projection.schema()
                + "' and table_name not in ('position', 'owed')", rows -> {
                    var names = new java.util.ArrayList<String>();
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                    return names;
                });
        var contents = new TreeMap<String, String>();
        tables.forEach(table -> contents.put(table, Projection.query("select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                + projection.schema() + "." + table + " t", rows -> {
                    rows.next();
                    return rows.getString(1);
                })));
        contents.put("owed", Projection.query("select count(*) || ' ' || coalesce(md5(string_agg(case_id || name || cause || due, '' order by case_id, name, cause)), '') from "
                + projection.schema() + ".owed", rows -> {
                    rows.next();
                    return rows.getString(1);
                }));
        return contents;
    }
}
