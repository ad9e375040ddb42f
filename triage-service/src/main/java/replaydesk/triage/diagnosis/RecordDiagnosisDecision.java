package replaydesk.triage.diagnosis;

import java.util.HashSet;
import java.util.List;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.value.ConsideredCause;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.evolution.TriageCase;

/** The decision to record a diagnosis (R11); a later one takes its place, and it stays in the list of diagnoses. */
final class RecordDiagnosisDecision {

    private RecordDiagnosisDecision() {
    }

    static Decision decide(CaseView<TriageCase> view, RecordDiagnosis command) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var considered = command.considered() == null ? List.<RecordDiagnosis.Considered>of() : command.considered();
        var causes = new HashSet<String>();
        for (var one : considered) {
            if (!causes.add(one.cause().strip())) {
                return Decision.refuse("cause-considered-twice",
                        "Expected each cause once, but one is considered twice");
            }
            if (excluded(one) && command.cause() != null && one.cause().strip().equals(command.cause().strip())) {
                return Decision.refuse("cause-excluded",
                        "Expected a cause that is not excluded, but the cause that was found is");
            }
        }
        return Decision.emit(new DiagnosisRecorded(command.symptoms(), command.cause(), command.plan(),
                considered.stream().map(one -> new ConsideredCause(one.cause(),
                        excluded(one) ? one.excludedBecause() : null)).toList()));
    }

    private static boolean excluded(RecordDiagnosis.Considered cause) {
        return cause.excludedBecause() != null && !cause.excludedBecause().isBlank();
    }
}
