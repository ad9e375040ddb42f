package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestServers;

/** Answers to commands while the log, or its verdict, is late: 202 promises that the log has the event. */
@QuarkusTest
@QuarkusTestResource(value = StoppableBroker.class, restrictToAnnotatedClass = true)
class SilentLogTest {

    private static final Duration STOPPED = Duration.ofSeconds(8);

    @Inject
    ChannelRegistry channels;

    private final TestLog log = new TestLog(StoppableBroker.bootstrapServers(), TestServers.PARTITIONS);

    @AfterEach
    void close() {
        StoppableBroker.thaw();
        log.close();
    }

    @Test
    void whatTheLogDoesNotTakeIsNotPromised() throws Exception {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var codes = new ArrayList<Integer>();
        StoppableBroker.freeze();
        try (var people = Executors.newFixedThreadPool(8)) {
            long end = System.nanoTime() + STOPPED.toNanos();
            for (var answers : people.invokeAll(IntStream.range(0, 8)
                    .<Callable<ArrayList<Integer>>>mapToObj(i -> () -> answersUntil(end, caseId)).toList())) {
                codes.addAll(answers.get());
            }
        }
        StoppableBroker.thaw();
        assertThat(codes).hasSizeGreaterThan(8).containsOnly(503);

        await().untilAsserted(() -> anna().body(body("again")).post("/api/v1/cases/{c}/notes", caseId).then()
                .statusCode(201));
    }

    @Test
    void whatIsPromisedIsInTheLogAndItsOutcomeIsToldLater() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var channel = channels.getPausable(ConsumerGroup.CHANNEL);
        channel.pause();
        String address;
        try {
            var promised = anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then()
                    .statusCode(202).extract();
            address = promised.header("Location");
            assertThat(log.accepted(caseId, NoteAdded.class)).extracting(NoteAdded::noteId)
                    .containsExactly(UUID.fromString(promised.path("id")));
        } finally {
            channel.resume();
        }
        await().untilAsserted(() -> anna().get(address).then().statusCode(200).body("verdict", equalTo("ACCEPTED")));
    }

    private static ArrayList<Integer> answersUntil(long end, UUID caseId) {
        var codes = new ArrayList<Integer>();
        while (System.nanoTime() < end) {
            codes.add(anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).statusCode());
        }
        return codes;
    }
}
