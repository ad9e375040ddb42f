package replaydesk.triage.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.triage.Stories.SHIPPED;
import static replaydesk.triage.Stories.triaged;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;

class ClassifyCaseDecisionTest {

    private static final InForce NOW = new InForce(SHIPPED, Instant.parse("2026-03-02T08:00:00Z"));

    private static ClassifyCase command(String category, Priority priority) {
        return new ClassifyCase(CaseType.QUESTION, category, Impact.HIGH, Urgency.MEDIUM, priority, null, null);
    }

    @Test
    void thePriorityComesFromTheMatrixAndTheRestStaysAsItWas() {
        var decision = triaged().when(view -> ClassifyCaseDecision.decide(view, command("email", null), NOW));

        assertThat(emitted(decision)).satisfies(event -> {
            assertThat(event.priority()).isEqualTo(Priority.HIGH);
            assertThat(event.versions()).containsExactly(new ReferenceVersion("priority-matrix", "default", 1));
            assertThat(event.by()).isEqualTo(Decider.PERSON);
            assertThat(event.language()).isEqualTo("sv");
            assertThat(event.complexity()).isEqualTo(Complexity.NORMAL);
        });
    }

    @Test
    void aGivenPriorityOutweighsTheMatrix() {
        var event = emitted(
                triaged().when(view -> ClassifyCaseDecision.decide(view, command("email", Priority.PLANNING), NOW)));

        assertThat(event.priority()).isEqualTo(Priority.PLANNING);
        assertThat(event.versions()).isEmpty();
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThat(triaged().when(view -> ClassifyCaseDecision.decide(view, command("weather", null), NOW))).isEqualTo(
                new Decision.Refused("unknown-category", "Expected a known category, but there is no weather"));
    }

    @Test
    void aCaseThatEndedIsNotClassified() {
        var decision = triaged().given(new CaseWithdrawn("rita", WithdrawalReason.SPAM, null))
                .when(view -> ClassifyCaseDecision.decide(view, command("email", null), NOW));

        assertThat(decision).isEqualTo(
                new Decision.Refused("case-ended", "Expected the case to be open, but it was withdrawn"));
    }

    private static CaseClassified emitted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Emit.class);
        return (CaseClassified) ((Decision.Emit) decision).event();
    }
}
