package replaydesk.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.testing.TestStack;

/** Shows that the outcomes in the log are stored with the deliveries. */
@QuarkusTest
@TestProfile(WithoutRounds.NoRounds.class)
@QuarkusTestResource(TestStack.class)
class OutcomeTest extends WithoutRounds {

    private static final String MANY = """
            insert into @delivery (id, case_id, about, notice, recipient, language, partition, log_offset, registered,
                   recorded_at, outcome)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'case-registered', 'rita', 'en', 0, n, n,
                   now(), 'DELIVERED' from generate_series(1, 5000) n
            """;

    /**
     * The projection waits here for a transaction that has changed the same rows, as storing what was sent does. With
     * as many mails as any desk has, PostgreSQL finds the rows by their index.
     */
    @Test
    void whatTheLogSaysOfMailsIsKeptThoughTheirAttemptsAreStoredMeanwhile() throws Throwable {
        settleAll();
        pool.query(generations.current().sql(MANY)).executeAndAwait();
        pool.query(generations.current().sql("analyze @delivery")).executeAndAwait();
        var all = ask(9);
        var first = List.of(all.getFirst());
        var others = all.subList(1, 9);
        var one = changing(first);
        var other = changing(others);
        try {
            tell(first);
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 1);
            tell(others);
            one.query("commit").executeAndAwait();
            await().atMost(Duration.ofSeconds(20)).until(() -> open(first) == 0 && waiting() == 1);
            other.query("commit").executeAndAwait();
        } finally {
            one.closeAndAwait();
            other.closeAndAwait();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> open(all) == 0);
    }

    /** Begins a transaction that changes these deliveries. */
    private SqlConnection changing(List<UUID> ids) {
        var connection = pool.getConnection().await().indefinitely();
        connection.query("begin").executeAndAwait();
        connection.preparedQuery(generations.current().sql("update @delivery set due = now() where id = any($1)"))
                .executeAndAwait(Tuple.of(ids.toArray(UUID[]::new)));
        return connection;
    }

    /** Counts the transactions that wait for the lock of another one. */
    private int waiting() {
        return pool.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'").executeAndAwait().size();
    }

    private int open(List<UUID> ids) {
        return pool.preparedQuery(generations.current()
                .sql("select count(*) from @delivery where id = any($1) and outcome is null"))
                .executeAndAwait(Tuple.of(ids.toArray(UUID[]::new))).iterator().next().getInteger(0);
    }
}
