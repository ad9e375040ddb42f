package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;
import static replaydesk.testing.probe.Probe.root;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Work of obligations: a worker makes the event, from what it reads in the log. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WorkTest {

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aWorkerMakesTheEventFromATextThatTheStateHasNot() {
        var caseId = register(log, "work");

        assertThat(diagnosis(caseId)).isEqualTo(new DiagnosisRecorded("Skrivaren", ProbeWorker.KIND, null));
        assertThat(log.of(caseId).getLast().headers().causationId())
                .isEqualTo(log.of(caseId).getFirst().headers().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"work-fails", "work-unknown"})
    void whatFailsOrIsNotKnownYetIsDoneAgainAndNothingWaitsForIt(String product) {
        var caseId = register(log, product);
        await().until(() -> times(caseId) >= 1);
        var other = register(log, "work");
        var plain = register(log, "diagnosed");

        assertThat(diagnosis(other).symptoms()).isEqualTo("Skrivaren");
        assertThat(diagnosis(plain).symptoms()).isEqualTo("it hums");
        assertThat(diagnosis(caseId).symptoms()).isEqualTo("Skrivaren");
        assertThat(times(caseId)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aReplayNeverWorks() {
        var caseId = register(log, "work");
        diagnosis(caseId);
        awaitFolded(log, caseId);
        int before = times(caseId);

        root().post("/log/rebuild").then().statusCode(202);
        await().untilAsserted(() -> root().get("/log/rebuild").then().body("phase", equalTo("DONE")));
        awaitFolded(log, caseId);

        assertThat(times(caseId)).isEqualTo(before);
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(1);
    }

    private DiagnosisRecorded diagnosis(UUID caseId) {
        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 1);
        return log.accepted(caseId, DiagnosisRecorded.class).getFirst();
    }

    private static int times(UUID caseId) {
        return Collections.frequency(ProbeWorker.WORKED_ON, caseId);
    }
}
