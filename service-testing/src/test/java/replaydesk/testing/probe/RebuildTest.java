package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.message;
import static replaydesk.testing.probe.Probe.register;
import static replaydesk.testing.probe.Probe.root;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Rebuilds at an operator's request: they survive an interruption, and leave requests undisturbed. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RebuildTest {

    private static final String END_THE_ACTIVATION = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where wait_event_type = 'Lock' and query like 'update probe.generation set status%'
            """;

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
    void anInterruptedRebuildSaysSoAndGoesOnWithWhatItHasBuilt() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var other = pool.getConnectionAndAwait();
        int begun;
        try {
            holdTheActivation(other);
            root().post("/log/rebuild").then().statusCode(202).body("phase", equalTo("BUILDING"))
                    .body("attempt", equalTo(1));
            await().until(() -> pool.query(END_THE_ACTIVATION).executeAndAwait().size() == 1);

            await().untilAsserted(() -> root().get("/log/rebuild").then().body("phase", equalTo("BUILDING"))
                    .body("attempt", greaterThan(1)).body("failure", containsString("onnection")));
            begun = pool.query("select max(n) from probe.generation").executeAndAwait().iterator().next().getInteger(0);
        } finally {
            release(other);
        }
        await().untilAsserted(() -> root().get("/log/rebuild").then().body("phase", equalTo("DONE"))
                .body("generation", equalTo("probe_g" + begun)));
        assertThat(generations.current().number()).isEqualTo(begun);

        log.append(caseId, message("efteråt"), "rita");
        awaitFolded(log, caseId);
    }

    @Test
    void aRebuildFoldsWhereNoRequestWaits() {
        var caseId = register(log, "plain");
        log.append(caseId, message("where"), "rita");
        awaitFolded(log, caseId);
        ProbeStage.ON_EVENT_LOOP.clear();

        root().post("/log/rebuild").then().statusCode(202);
        await().untilAsserted(() -> root().get("/log/rebuild").then().body("phase", equalTo("DONE")));
        assertThat(ProbeStage.ON_EVENT_LOOP).containsExactly(false);
    }

    /** The row that the last step has to change. */
    private static void holdTheActivation(SqlConnection connection) {
        connection.query("set idle_in_transaction_session_timeout = 0").executeAndAwait();
        connection.query("begin").executeAndAwait();
        connection.query("select 1 from probe.generation where status = 'ACTIVE' for update").executeAndAwait();
    }

    private static void release(SqlConnection connection) {
        connection.query("rollback").executeAndAwait();
        connection.query("reset idle_in_transaction_session_timeout").executeAndAwait();
        connection.closeAndAwait();
    }
}
