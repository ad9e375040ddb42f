package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.kit.table.Migrations;
import replaydesk.testing.TestStack;

/** The check of the schema: a host does not touch tables that newer code has changed, and says what to run. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NewerSchemaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Migrations migrations;

    @Inject
    Pool pool;

    @AfterEach
    void mend() {
        sql("delete from probe.host_history where installed_rank = 999");
    }

    @Test
    void aSchemaThatNewerCodeMigratedIsLeftAlone() {
        sql("""
                insert into probe.host_history (installed_rank, version, description, type, script, checksum,
                       installed_by, execution_time, success)
                values (999, '999', 'from the next release', 'SQL', 'V999__next.sql', 1, 'next', 1, true)
                """);

        assertThatThrownBy(() -> migrations.migrate().await().atMost(PATIENCE))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Expected the schema probe")
                .hasMessageContaining("run the version that did, or one after it");

        mend();
        assertThatCode(() -> migrations.migrate().await().atMost(PATIENCE)).doesNotThrowAnyException();
    }

    private void sql(String statement) {
        pool.query(statement).execute().await().atMost(PATIENCE);
    }
}
