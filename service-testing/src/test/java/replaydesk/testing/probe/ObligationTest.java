package replaydesk.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.testing.probe.Probe.await;
import static replaydesk.testing.probe.Probe.awaitFolded;
import static replaydesk.testing.probe.Probe.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.value.Channel;
import replaydesk.kit.table.Generations;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Obligations: the event is sent until the fold no longer shows the obligation, and is accepted once. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ObligationTest {

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
    void whatIsDueAtOnceIsPaidOnceAndNamesItsCause() {
        var caseId = register(log, "diagnosed");
        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 1);
        awaitFolded(log, caseId);

        var attempts = log.of(caseId).stream().skip(1).map(entry -> entry.headers()).toList();
        assertThat(attempts).allSatisfy(paid -> {
            assertThat(paid.causationId()).isEqualTo(log.of(caseId).getFirst().headers().id());
            assertThat(paid.actor()).isEqualTo("replaydesk/probe-service");
        });
        // an event sent again before its verdict is known keeps its id
        assertThat(attempts).extracting(EventHeaders::id).containsOnly(attempts.getFirst().id());
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(1);
        assertThat(owedRows(caseId)).isZero();
    }

    @Test
    void whatDependsOnATimeIsSentAfterItAndSaysWhenItWasDueAndDetected() {
        var caseId = register(log, "reminded");
        await().until(() -> log.accepted(caseId, ClosureReminded.class).size() == 1);
        var reminded = log.accepted(caseId, ClosureReminded.class).getFirst();
        assertThat(reminded.detectedAt()).isAfterOrEqualTo(reminded.dueAt());
    }

    @Test
    void whatWasJudgedEightTimesIsParked() {
        var caseId = register(log, "stubborn");
        await().until(() -> count("select count(*) from @stage_state where case_id = $1 and parked", caseId) == 1);
        awaitFolded(log, caseId);
        assertThat(log.accepted(caseId, DiagnosisRecorded.class)).hasSize(8);

        pool.query(generations.current().sql("update @stage_state set next_due = 'epoch' where parked")).execute()
                .await().indefinitely();
        int before = log.of(caseId).size();
        await().during(Duration.ofSeconds(1)).until(() -> log.of(caseId).size() == before);
    }

    @Test
    void nobodyOwesAnythingForHistoryThatIsStillComingIn() {
        var caseId = register(log, "diagnosed", true);
        log.append(caseId, new MessageReceived(UUID.randomUUID(), "rita", Channel.EMAIL, "hej", null, null, null),
                "ivan");
        awaitFolded(log, caseId);
        assertThat(owedRows(caseId)).isZero();

        log.append(caseId, new HistoryImported(new replaydesk.events.value.ExternalReference("elsewhere", "7"), 1,
                null), "ivan");
        await().until(() -> log.accepted(caseId, DiagnosisRecorded.class).size() == 1);
    }

    private long owedRows(UUID caseId) {
        return count("select count(*) from @stage_state where case_id = $1 and next_due is not null", caseId);
    }

    private long count(String sql, UUID caseId) {
        return pool.preparedQuery(generations.current().sql(sql)).execute(Tuple.of(caseId)).await().indefinitely()
                .iterator().next().getLong(0);
    }
}
