package replaydesk.testing.probe;

import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Tests that a host that has not folded a case yet does not deny it when another host has named it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AbsenceTest {

    @Inject
    ChannelRegistry channels;

    private final TestLog log = new TestLog();

    @BeforeEach
    void begin() {
        awaitFolded(log, register(log, "plain"));
    }

    @AfterEach
    void close() {
        read();
        log.close();
    }

    @Test
    void whatIsNotReadYetIsNotDenied() {
        standStill();
        var caseId = register(log, "plain");
        var number = ((CaseRegistered) log.of(caseId).getFirst().event()).number();

        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(503)
                .header("Retry-After", equalTo("1")).body("type", equalTo("urn:replaydesk:problem:not-ready"));
        anna().get("/log/cases/" + number).then().statusCode(503).header("Retry-After", equalTo("1"));
        read();
        await().untilAsserted(() -> anna().get("/log/cases/" + number).then().statusCode(200));
        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201);
    }

    @Test
    void whatIsReadInAMomentIsWaitedFor() {
        standStill();
        var caseId = register(log, "plain");
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(this::read);
        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201);
    }

    @Test
    void whatTheLogDoesNotHaveIsDenied() {
        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("urn:replaydesk:problem:unknown-case"));
        anna().get("/log/cases/4711").then().statusCode(404);
    }

    private void standStill() {
        channels.getPausable(ConsumerGroup.CHANNEL).pause();
    }

    private void read() {
        var channel = channels.getPausable(ConsumerGroup.CHANNEL);
        if (channel.isPaused()) {
            channel.resume();
        }
    }
}
