package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static replaydesk.testing.probe.Probe.as;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.value.Channel;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.PositionTable;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Replacement of one generation of the projection by another. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChangeOverTest {

    private static final Duration LONGER_THAN_A_RELEASED_PARTITION_IS_LEFT = Duration.ofSeconds(10);

    @Inject
    Pool pool;

    @Inject
    Generations generations;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whileOneGenerationReplacesAnotherTheOldOneStandsStillSoThatReadingNeverGoesBack() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var old = generations.current();
        var epochs = sumOf("epoch", old);
        var other = pool.getConnectionAndAwait();
        try {
            holdTheActivation(other);
            as(TestTokens.token("root", Set.of("admin"), List.of("*"))).post("/log/rebuild").then().statusCode(202);
            await().until(() -> sumOf("epoch", old) > epochs);

            long fenced = sumOf("next", old);
            log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                    "rita");
            await().during(LONGER_THAN_A_RELEASED_PARTITION_IS_LEFT).until(() -> sumOf("next", old) == fenced);
            assertThat(generations.current()).isSameAs(old);
        } finally {
            release(other);
        }
        await().until(() -> generations.current().number() > old.number());
        awaitFolded(log, caseId);
        await().untilAsserted(() -> as(TestTokens.token("root", Set.of("admin"), List.of("*"))).get("/log/rebuild")
                .then()
                .body("phase", equalTo("DONE")));
    }

    @Test
    void aFenceLocksInTheOrderInWhichOwnersDo() {
        var generation = generations.current();
        // the update moves the row of partition 0 behind the others in the table
        pool.query(generation.sql("update @position set epoch = epoch where partition = 0")).executeAndAwait();
        var owner = pool.getConnectionAndAwait();
        try {
            owner.query("begin").executeAndAwait();
            owner.query(generation.sql("select 1 from @position where partition = 1 for update")).executeAndAwait();
            var fence = PositionTable.fence(pool, generation).subscribeAsCompletionStage();
            await().until(() -> number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);

            assertThat(free(generation, "partition = 0"))
                    .as("the first is locked before the second is waited for").isZero();
            assertThat(free(generation, "partition > 1")).isEqualTo(2);
            owner.query("rollback").executeAndAwait();
            assertThat(fence.join()).hasSize(4);
        } finally {
            owner.query("rollback").executeAndAwait();
            owner.closeAndAwait();
        }
    }

    private long free(Generation generation, String which) {
        return number(generation.sql("select count(*) from (select 1 from @position where " + which
                + " for update skip locked) free"));
    }

    /** Locks the row that the last step of the replacement has to change. */
    private void holdTheActivation(SqlConnection connection) {
        connection.query("set idle_in_transaction_session_timeout = 0").executeAndAwait();
        connection.query("begin").executeAndAwait();
        connection.query("select 1 from probe.generation where status = 'ACTIVE' for update").executeAndAwait();
    }

    private static void release(SqlConnection connection) {
        connection.query("rollback").executeAndAwait();
        connection.query("reset idle_in_transaction_session_timeout").executeAndAwait();
        connection.closeAndAwait();
    }

    private long sumOf(String column, Generation generation) {
        return number(generation.sql("select sum(" + column + ")::bigint from @position"));
    }

    private long number(String sql) {
        return pool.query(sql).executeAndAwait().iterator().next().getLong(0);
    }
}
