package replaydesk.triage.diagnosis;

import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The decision to record a diagnosis (R11); a later one replaces it. */
final class RecordDiagnosisDecision {

    private RecordDiagnosisDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, RecordDiagnosis command) {
        var ended = view.state().life().refusal();
        return ended != null ? ended
                : Decision.emit(new DiagnosisRecorded(command.symptoms(), command.cause(), command.plan()));
    }
}
