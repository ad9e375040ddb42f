package replaydesk.bench.measure.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.measure.BenchStack;

/** The cases that intake has. */
final class CaseIds {

    private CaseIds() {
    }

    /** So many of them, those of the lowest ids. */
    static List<UUID> of(BenchStack bench, int number) {
        try (var connection = bench.stack().postgres().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select case_id from intake_g1.case_state order by case_id limit " + number)) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to read the cases, but " + e.getMessage(), e);
        }
    }
}
