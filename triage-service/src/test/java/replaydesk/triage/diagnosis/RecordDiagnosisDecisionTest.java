package replaydesk.triage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.FIRST;
import static replaydesk.triage.Stories.triaged;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.value.ConsideredCause;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.diagnosis.RecordDiagnosis.Considered;

class RecordDiagnosisDecisionTest {

    private static Decision decide(String cause, Considered... considered) {
        var command = new RecordDiagnosis("Не печатает", cause, "Byt kabel", Arrays.asList(considered));
        return triaged().when(view -> RecordDiagnosisDecision.decide(view, command));
    }

    private static void refused(Decision decision, String reason) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aDiagnosisHasWhatWasConsideredAndWhatWasExcludedWithTheReason() {
        assertThat(decide("Kabeln", new Considered("Papper", "Det finns"), new Considered("Kabeln", " ")))
                .isEqualTo(Decision.emit(new DiagnosisRecorded("Не печатает", "Kabeln", "Byt kabel",
                        List.of(new ConsideredCause("Papper", "Det finns"), new ConsideredCause("Kabeln", null)))));
    }

    @Test
    void aCauseMayBeUnknownStill() {
        var command = new RecordDiagnosis("Не печатает", null, null, null);

        assertThat(triaged().when(view -> RecordDiagnosisDecision.decide(view, command)))
                .isEqualTo(Decision.emit(new DiagnosisRecorded("Не печатает", null, null)));
    }

    @Test
    void whatIsExcludedIsNotTheCauseAndNothingIsConsideredTwice() {
        refused(decide("Papper", new Considered("Papper ", "Det finns")), "cause-excluded");
        refused(decide(null, new Considered("Papper", "Det finns"), new Considered(" Papper", null)),
                "cause-considered-twice");
    }

    @Test
    void aCaseThatEndedIsDiagnosedNoMore() {
        var desk = triaged().given(new CaseMerged(FIRST, FIRST));
        var command = new RecordDiagnosis("Не печатает", null, null, null);

        refused(desk.when(view -> RecordDiagnosisDecision.decide(view, command)), "case-ended");
    }
}
