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
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.stack.service.ServiceProcess;
import replaydesk.stack.service.StackService;
import replaydesk.system.api.Api;
import replaydesk.system.load.Load;
import replaydesk.system.log.Audit;
import replaydesk.system.log.Projection;
import replaydesk.system.log.ReplayComparison;
import replaydesk.system.stack.Health;
import replaydesk.system.stack.InstancePair;
import replaydesk.system.stack.Rebuilds;
import replaydesk.system.stack.Stack;

/** Two instances of a host. One is frozen (SIGSTOP) in the middle of its work until after a rebalance, then woken. */
abstract class FrozenInstance {

    private static final Duration TAKEOVER = Stack.SESSION.plusSeconds(40);
    private final StackService host;
    private final String secondUser;

    /** @param host a host with the stage {@code triage} */
    FrozenInstance(StackService host) {
        this.host = host;
        this.secondUser = "second_" + host.word();
    }

    /** Returns the edges that clients may call while the second instance runs. */
    abstract List<Api> edges(ServiceProcess second);

    @Test
    void anInstanceThatWakesUpAfterItWasReplacedWritesNothingAndTheHostGoesOn() throws Exception {
        Audit.role(secondUser);
        // its own database user, so that the audit can tell the two writers apart
        try (var pair = InstancePair.of(host, Map.of("REPLAYDESK_DB_USER", secondUser));
                var audit = Audit.of(Projection.of(host));
                var load = Load.begin(4, Duration.ofMillis(100));
                var both = Load.begin(edges(pair.second()), 4, Duration.ofMillis(100))) {
            pair.awaitShared();
            both.goesOn(60);

            var registered = freezeAmidATransaction(pair.second());
            await("the first to have all partitions").atMost(TAKEOVER)
                    .until(() -> Health.partitions(pair.first()) == Stack.running().settings().partitions());
            load.goesOn(40);
            registered.addAll(registered(3 * Stack.running().settings().partitions()));
            long frozen = audit.last();

            pair.second().thaw();
            await("the second to have partitions again").atMost(TAKEOVER).ignoreExceptions()
                    .until(() -> audit.take(secondUser, frozen) > 0);
            load.goesOn(40).finish();
            both.goesOn(40).finish();
            System.out.println("[frozen] otherwise: " + load.otherwise() + " " + both.otherwise());

            var replay = ReplayComparison.withoutFaults();
            load.verify(replay);
            both.verify(replay);
            assertThat(registered).allSatisfy(id -> {
                assertThat(replay.accepted(id, CaseClassified.class)).hasSize(1);
                assertThat(replay.accepted(id, CaseRouted.class)).hasSize(1);
            });
            assertThat(audit.writes(secondUser, frozen, audit.take(secondUser, frozen)))
                    .as("writes of the woken one before it took partitions anew").isZero();
            assertThat(audit.movesUnderAnothersEpoch()).isZero();
        }
        assertThat(Projection.of(host).states()).isEqualTo(Rebuilds.of(host).states());
    }

    /**
     * Freezes the instance in the middle of a transaction; returns the cases registered meanwhile. Holds up every move
     * of a position until one of the instance's transactions waits, then freezes the instance. Its later folds and
     * answers are then in no table. The other instance is held up too, and with it every client that waits for it,
     * possibly the whole load; so this method itself registers new cases.
     */
    private List<UUID> freezeAmidATransaction(ServiceProcess instance) throws SQLException, IOException {
        try (var connection = Audit.superuser(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + Projection.of(host).schema() + ".position in share row exclusive mode");
            var registered = new ArrayList<UUID>();
            await("a transaction of its own to wait").atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        registered.addAll(registered(1));
                        return waiting(connection);
                    });
            instance.freeze();
            connection.rollback();
            return registered;
        }
    }

    private boolean waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select count(*) from pg_locks l join pg_stat_activity a using (pid)
                 where a.usename = '%s' and not l.granted""".formatted(secondUser))) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    /**
     * Registers cases without a key. Such a command is answered once the log has it, even while the owner of the case's
     * partition stands still.
     */
    private List<UUID> registered(int cases) throws IOException {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < cases; i++) {
            ids.add(Stack.edge().as("desk")
                    .post("/api/v1/cases", Api.request("CHAT", "While one sleeps")).expect(201).caseId());
        }
        return ids;
    }
}
