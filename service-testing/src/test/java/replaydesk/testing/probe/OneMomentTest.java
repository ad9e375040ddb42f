package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.kit.table.CaseTable;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.Stages;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Cases as the database gives them: counters and states of one moment, whatever is committed meanwhile. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OneMomentTest {

    private static final int COMMITS = 1_000;
    /** One commit that moves the counters' row and the states' row by the same number. */
    private static final String BOTH = """
            with moved as (update @case_fold set log_offset = %1$d where case_id = $1)
            update @stage_state set next_due = to_timestamp(%1$d) where case_id = $1
            """;

    @Inject
    Tables tables;
    @Inject
    Pool pool;
    @Inject
    Generations generations;
    @Inject
    Stages stages;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void countersAndStatesAreThoseOfOneCommit() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        await().until(() -> tables.count("select count(*) from @stage_state where case_id = $1", caseId) == 1);
        // far from now, so that no obligation is looked for meanwhile
        long first = Instant.parse("2999-01-01T00:00:00Z").getEpochSecond();
        tables.run(BOTH.formatted(first), caseId);

        var commits = CompletableFuture.runAsync(() -> {
            for (long i = 1; i <= COMMITS; i++) {
                tables.run(BOTH.formatted(first + i), caseId);
            }
        });
        int reads = 0;
        while (!commits.isDone()) {
            assertOneMoment(caseId);
            reads++;
        }

        commits.join();
        assertThat(reads).isPositive();
    }

    private void assertOneMoment(UUID caseId) {
        var read = CaseTable.byId(pool, generations.current(), stages, List.of(caseId)).await().indefinitely()
                .get(caseId);
        assertThat(read.slots()[0].nextDue().getEpochSecond()).isEqualTo(read.offset());
    }
}
