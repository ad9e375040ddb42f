package replaydesk.history.log;

import jakarta.inject.Singleton;
import java.util.List;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;

/** Writes the tables of history besides the cases' states: every record, and the list row of each case. */
@Singleton
final class HistoryTables implements StageTables<HistoryCase> {

    @Override
    public Class<HistoryCase> stateType() {
        return HistoryCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<HistoryCase>> cases) {
        var known = cases.stream().filter(folded -> isShown(folded.after())).toList();
        var events = EventTable.write(cases);
        return known.isEmpty() ? List.of(events) : List.of(events, CaseViewTable.write(known));
    }

    /**
     * Tells whether lists show the case: its registration can be read. Without number and organisation nobody may see
     * it.
     */
    private static boolean isShown(CaseView<HistoryCase> view) {
        return view != null && view.identity() != null && view.identity().number() != null
                && view.identity().organisation() != null;
    }
}
