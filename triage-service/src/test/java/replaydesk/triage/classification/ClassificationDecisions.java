package replaydesk.triage.classification;

import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Urgency;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class ClassificationDecisions {

    private ClassificationDecisions() {
    }

    /** Decides that the case is a hard one of the network. */
    public static Decision hard(StageFixture<TriageCase> desk) {
        var command = new ClassifyCase(CaseType.INCIDENT, "network", Impact.HIGH, Urgency.LOW, null, Complexity.HARD,
                null);
        return desk.when(view -> ClassifyCaseDecision.decide(view, command, desk.reference()));
    }
}
