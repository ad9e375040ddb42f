package replaydesk.desk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import replaydesk.kit.stage.Stage;

/** The extent to which the tables of two hosts have to agree. */
enum TableEquality {
    /** Every row and every column agree. */
    EVERYTHING,
    /**
     * Traces of polls and restarts may differ: the epochs of positions, and the times at which immediate obligations
     * were found.
     */
    BUT_PACE;

    /** Tables in which every stage writes its own rows; they are compared over all hosts. */
    private static final Set<String> BY_STAGE = Set.of("stage_state", "outcome", "anomaly", "held", "unread");

    void rows(Stage<?> stage, Map<String, List<String>> its, Map<String, List<String>> desk, List<String> states) {
        its.forEach((table, rows) -> {
            if (!BY_STAGE.contains(table) && (this == EVERYTHING || !table.equals("position"))) {
                assertThat(rows).as("%s at %s", table, stage.name()).isEqualTo(desk.get(table));
            }
        });
        if (this == EVERYTHING) {
            assertThat(its.get("stage_state")).as("states of %s", stage.name()).isEqualTo(states);
        } else {
            assertThat(its.get("stage_state").stream().map(TableEquality::withoutDue).toList())
                    .as("states of %s", stage.name())
                    .isEqualTo(states.stream().map(TableEquality::withoutDue).toList());
        }
    }

    private static String withoutDue(String row) {
        return row.replaceAll("\"20\\d\\d-[^\"]*\"", "due");
    }
}
