package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.testing.probe.Probe.anna;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.body;
import static replaydesk.testing.probe.Probe.message;
import static replaydesk.testing.probe.Probe.register;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Tests that the projection and commands keep connections of their own under any number of lists and exports. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReadersTest {

    /** All that readers have. */
    private static final int CONNECTIONS = 8;
    private static final String ASLEEP = """
            select count(*) from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'
            """;

    @Inject
    Pool pool;

    @Inject
    AgroalDataSource observer;

    @Inject
    Generations generations;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theProjectionAndCommandsDoNotWaitForReaders() {
        var caseId = register(log, "plain");
        awaitFolded(log, caseId);
        var readers = IntStream.range(0, CONNECTIONS).mapToObj(i -> pool.query("select pg_sleep(10)").execute()
                .subscribeAsCompletionStage()).toList();
        await().until(() -> number(ASLEEP) == CONNECTIONS);

        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", caseId).then().statusCode(201);
        log.append(caseId, message("hej"), "rita");
        var last = log.of(caseId).getLast();
        var position = generations.current().sql("select next from @position where partition = " + last.partition());
        await().atMost(Duration.ofSeconds(3)).until(() -> number(position) > last.offset());
        awaitFolded(log, caseId);
        anna().body(body("noted")).post("/api/v1/cases/{c}/notes", "4711").then().statusCode(404);

        assertThat(readers).as("those whom nobody waited for").noneMatch(CompletableFuture::isDone);
        readers.forEach(CompletableFuture::join);
    }

    private long number(String sql) throws SQLException {
        try (var connection = observer.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
