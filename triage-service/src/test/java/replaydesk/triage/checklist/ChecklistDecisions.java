package replaydesk.triage.checklist;

import java.util.List;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class ChecklistDecisions {

    private ChecklistDecisions() {
    }

    /** Decides the first item of the checklist {@code vpn}. */
    public static Decision internetWorks(StageFixture<TriageCase> desk) {
        var command = new AnswerChecklist(1, List.of(new AnswerChecklist.Answered("internet", "yes")), false, null);
        return desk.when(view -> AnswerChecklistDecision.decide(view, "vpn", command, desk.reference()));
    }
}
