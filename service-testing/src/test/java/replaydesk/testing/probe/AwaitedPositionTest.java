package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.stack.kafka.Topics;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/**
 * Awaited positions: a caller who has seen a record elsewhere is shown a view that includes it, and its commands are
 * decided on that view.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AwaitedPositionTest {

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whoHasSeenAPositionIsShownTheCaseAsItWasThere() {
        var caseId = register(log, "plain");
        assertThat(shown(caseId).jsonPath().getInt("judged")).isEqualTo(1);
        log.append(caseId, new DiagnosisRecorded(null, "the cable", null), "boris");
        assertThat(shown(caseId).jsonPath().getInt("judged")).isEqualTo(2);
    }

    @Test
    void aCommandIsAnsweredWithItsOutcomeWhateverWasGatheredBefore() {
        var caseId = register(log, "plain");
        shown(caseId);
        for (int i = 0; i < 5; i++) {
            register(log, "plain");
        }
        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201)
                .body("verdict", equalTo("ACCEPTED"));
        assertThat(log.accepted(caseId, NoteAdded.class)).hasSize(1);
    }

    @Test
    void whoShowsAViewThatIsNotReadYetIsDecidedOnIt() {
        var caseId = register(log, "plain");
        shown(caseId);
        log.append(caseId, new DiagnosisRecorded(null, "the cable", null), "boris");
        anna().header("If-Match", "\"2;diagnosis=1;life=1\"").body(body("a fan"))
                .post("/api/v1/cases/{c}/diagnosis", caseId)
                .then().statusCode(201);
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(2);
    }

    /** Reads the case as the service shows it to a caller who has seen its last record. */
    private Response shown(UUID caseId) {
        var last = log.of(caseId).getLast();
        var position = Topics.CASE_EVENTS + ":" + last.partition() + "@" + last.offset();
        return Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> anna().header("Replaydesk-Position", position)
                        .get("/log/cases/" + caseId), answer -> answer.statusCode() == 200);
    }
}
