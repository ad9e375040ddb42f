package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.head;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.testing.TestLog;

/** Tests a silent database: nothing waits for it without end. */
@QuarkusTest
@QuarkusTestResource(value = SilentNetwork.class, restrictToAnnotatedClass = true)
class SilenceTest {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(9);

    @Inject
    Pool pool;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        SilentNetwork.swallow(false);
        log.close();
    }

    @Test
    void aSwallowedAnswerIsNotWaitedForAndTheHostGoesOnByItself() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);

        SilentNetwork.swallow(true);
        log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                "rita");
        long asked = System.nanoTime();
        head(UUID.randomUUID()).then().statusCode(503).body("type", equalTo("urn:replaydesk:problem:not-ready"));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(LONGEST_ANSWER);
        SilentNetwork.swallow(false);

        var later = register(log, "reminded");
        await().until(() -> log.accepted(later, ClosureReminded.class).size() == 1);
        awaitFolded(log, caseId);
    }

    @Test
    void aStatementHasItsTime() {
        var limit = pool.query("show statement_timeout").executeAndAwait().iterator().next().getString(0);
        assertThat(limit).isEqualTo("30s");
    }
}
