package replaydesk.triage.diagnosis;

import java.util.List;
import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class DiagnosisDecisions {

    private DiagnosisDecisions() {
    }

    /** Decides that there is no paper. */
    public static Decision paper(StageFixture<TriageCase> desk) {
        return desk.when(view -> RecordDiagnosisDecision.decide(view, new RecordDiagnosis("Skriver inte", "Papper",
                null, List.of())));
    }
}
