package replaydesk.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;
import replaydesk.kit.referencelog.ShippedReference;

class PriorityMatrixTest {

    private final PriorityMatrix matrix = ShippedReference.of(new PriorityMatrixKind()).get(PriorityMatrix.KEY)
            .as(PriorityMatrix.class).orElseThrow();

    @ParameterizedTest
    @CsvSource({
            "HIGH, HIGH, CRITICAL", "HIGH, MEDIUM, HIGH", "HIGH, LOW, MODERATE",
            "MEDIUM, HIGH, HIGH", "MEDIUM, MEDIUM, MODERATE", "MEDIUM, LOW, LOW",
            "LOW, HIGH, MODERATE", "LOW, MEDIUM, LOW", "LOW, LOW, PLANNING"})
    void priorityFollowsFromImpactAndUrgency(Impact impact, Urgency urgency, Priority priority) {
        assertThat(matrix.of(impact, urgency)).isEqualTo(priority);
    }
}
