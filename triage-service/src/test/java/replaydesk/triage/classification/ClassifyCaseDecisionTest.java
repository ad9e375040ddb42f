package replaydesk.triage.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.triaged;

import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.Decision;
import replaydesk.triage.reference.PriorityMatrix;

class ClassifyCaseDecisionTest {

    private static ClassifyCase command(String category, Priority priority) {
        return new ClassifyCase(CaseType.QUESTION, category, Impact.HIGH, Urgency.MEDIUM, priority, null, null);
    }

    @Test
    void thePriorityComesFromTheMatrixAndTheRestStaysAsItWas() {
        var decision = triaged().when(view -> ClassifyCaseDecision.decide(view, command("email", null)));

        assertThat(emitted(decision)).satisfies(event -> {
            assertThat(event.priority()).isEqualTo(Priority.HIGH);
            assertThat(event.versions()).containsExactly(PriorityMatrix.VERSION);
            assertThat(event.by()).isEqualTo(Decider.PERSON);
            assertThat(event.language()).isEqualTo("sv");
            assertThat(event.complexity()).isEqualTo(Complexity.NORMAL);
        });
    }

    @Test
    void aGivenPriorityOutweighsTheMatrix() {
        var event = emitted(triaged().when(
                view -> ClassifyCaseDecision.decide(view, command("email", Priority.PLANNING))));

        assertThat(event.priority()).isEqualTo(Priority.PLANNING);
        assertThat(event.versions()).isEmpty();
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThat(triaged().when(view -> ClassifyCaseDecision.decide(view, command("weather", null)))).isEqualTo(
                new Decision.Refused("unknown-category", "Expected a known category, but there is no weather"));
    }

    @Test
    void aCaseThatEndedIsNotClassified() {
        var decision = triaged().given(new CaseWithdrawn("rita", WithdrawalReason.SPAM, null))
                .when(view -> ClassifyCaseDecision.decide(view, command("email", null)));

        assertThat(decision).isEqualTo(
                new Decision.Refused("case-ended", "Expected the case to be open, but it was withdrawn"));
    }

    private static CaseClassified emitted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Emit.class);
        return (CaseClassified) ((Decision.Emit) decision).event();
    }
}
