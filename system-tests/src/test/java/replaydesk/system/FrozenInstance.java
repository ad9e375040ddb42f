package replaydesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.stack.ServiceProcess;
import replaydesk.stack.StackPort;
import replaydesk.stack.StackService;
import replaydesk.system.load.Load;
import replaydesk.system.log.Agreement;
import replaydesk.system.log.Audit;
import replaydesk.system.log.Projection;
import replaydesk.system.stack.Desk;
import replaydesk.system.stack.Health;
import replaydesk.system.stack.Rebuilds;

/** Two instances of a stage; one is stopped (SIGSTOP) in the middle of its work, past a rebalance, and woken. */
@Order(6)
class FrozenInstanceIT {

    private static final Duration READY = Duration.ofMinutes(4);
    private static final Duration TAKEOVER = Desk.SESSION.plusSeconds(40);
    private static final String SECOND = "second";

    @Test
    void anInstanceThatWakesUpAfterItWasReplacedWritesNothingAndTheServiceGoesOn() throws Exception {
        var stack = Desk.stack();
        var first = stack.service(StackService.TRIAGE);
        int partitions = stack.settings().partitions();
        Audit.role(SECOND);
        // its own database user: the audit tells who wrote
        var second = stack.another(StackService.TRIAGE, stack.settings().ports().of(StackPort.GATEWAY) + 40, Map.of("REPLAYDESK_DB_USER", SECOND));
        try (var audit = Audit.of(Projection.of(StackService.TRIAGE)); var load = Load.begin(Desk.gateway(), 4, Duration.ofMillis(150))) {
            second.start().awaitReady(READY);
            await("both to have partitions").atMost(READY).until(() -> Health.partitions(first) + Health.partitions(second) == partitions
                    && Health.partitions(first) > 0 && Health.partitions(second) > 0);
            load.goesOn(40);

            var registered = freezeAmidATransaction(second);
            await("the first to have all partitions").atMost(TAKEOVER).until(() -> Health.partitions(first) == partitions);
            load.goesOn(40);
            registered.addAll(registered(3 * partitions));
            long frozen = audit.last();

            second.thaw();
            await("the second to have partitions again").atMost(TAKEOVER).ignoreExceptions().until(() -> audit.take(SECOND, frozen) > 0);
            load.goesOn(40).finish();
            System.out.println("[frozen] otherwise: " + load.otherwise());

            var replay = Agreement.settled();
            load.verify(replay);
            assertThat(registered).allSatisfy(id -> {
                assertThat(replay.accepted(id, CaseClassified.class)).hasSize(1);
                assertThat(replay.accepted(id, CaseRouted.class)).hasSize(1);
            });
            assertThat(audit.writes(SECOND, frozen, audit.take(SECOND, frozen))).as("writes of the woken one before it took partitions anew").isZero();
            assertThat(audit.movesUnderAnothersEpoch()).isZero();
        } finally {
            second.thaw();
            second.stop();
        }
        assertThat(Projection.of(StackService.TRIAGE).states()).isEqualTo(Rebuilds.of(StackService.TRIAGE).states());
    }

    /**
     * Holds every move of a position up until the instance waits with one in hand, then stops the instance: its positions
     * are moved and locked, and nobody is there to write what belongs to them and to commit. The other instance is held up
     * as well, and with it whoever waits for it, which may be all of the load: so new cases are registered meanwhile.
     */
    private static List<UUID> freezeAmidATransaction(ServiceProcess instance) throws SQLException, IOException {
        try (var connection = Audit.superuser(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + Projection.of(StackService.TRIAGE).schema() + ".position in share row exclusive mode");
            var registered = new ArrayList<UUID>();
            await("a transaction of its own to wait").atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(() -> {
                registered.addAll(registered(1));
                return waiting(connection);
            });
            instance.freeze();
            connection.rollback();
            return registered;
        }
    }

    private static boolean waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "select count(*) from pg_locks l join pg_stat_activity a using (pid) where a.usename = '" + SECOND + "' and not l.granted")) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    private static List<UUID> registered(int cases) throws IOException {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < cases; i++) {
            ids.add(Desk.gateway().as("desk").fresh().post("/api/v1/cases", Map.of("channel", "CHAT", "subject", "While one sleeps")).expect(201).caseId());
        }
        return ids;
    }
}
