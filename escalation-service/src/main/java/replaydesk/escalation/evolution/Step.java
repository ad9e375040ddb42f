package replaydesk.escalation.evolution;

import java.util.ArrayList;
import java.util.List;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;

/**
 * An event of a transaction and the state after it. A table that is written from the steps has the same rows however
 * the log is cut into transactions.
 */
public record Step(JudgedRecord record, EscalationCase after) {

    /** Returns the steps of a case, in the log's order. */
    public static List<Step> of(FoldedCase<EscalationCase> folded) {
        var steps = new ArrayList<Step>();
        var state = before(folded);
        for (var record : folded.records()) {
            if (record.event() != null) {
                state = Evolution.evolve(state, record.fact());
                steps.add(new Step(record, state));
            }
        }
        return steps;
    }

    /** Returns the state before the first step. */
    public static EscalationCase before(FoldedCase<EscalationCase> folded) {
        return folded.before() == null ? EscalationCase.NEW : folded.before();
    }
}
