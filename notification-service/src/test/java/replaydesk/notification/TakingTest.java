package replaydesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.table.Generations;
import replaydesk.notification.attempt.AttemptState;
import replaydesk.notification.attempt.Attempts;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.notification.delivery.Delivery;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestStack;

/** Shows which instance takes which delivery, with the rounds of the service itself switched off. */
@QuarkusTest
@TestProfile(TakingTest.NoRounds.class)
@QuarkusTestResource(TestStack.class)
class TakingTest {

    public static class NoRounds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("replaydesk.mail.poll", "1h", "replaydesk.mail.lease", "2s", "replaydesk.mail.batch", "40");
        }
    }

    @Inject
    Attempts attempts;

    @Inject
    Generations generations;

    @Inject
    Pool pool;

    @Test
    void ofTwoWhoTakeAtOnceEachMailGoesToOne() throws Throwable {
        settleAll();
        var asked = ask(60);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = CompletableFuture.supplyAsync(this::take, threads);
            var two = CompletableFuture.supplyAsync(this::take, threads);
            var taken = Stream.of(one, two).flatMap(f -> f.join().stream()).map(Taken::id).toList();
            assertThat(taken).doesNotHaveDuplicates().isSubsetOf(asked);
        }
        settleAll();
    }

    @Test
    void whatWasTakenByOneWhoCrashedIsTakenAgainAfterTheLeaseAndWhatWasSentIsOnlyTold() throws Throwable {
        settleAll();
        ask(2);
        var taken = take();
        assertThat(taken).hasSize(2);
        note(Map.of(taken.getFirst().id(), new Result.Sent()));
        assertThat(take()).as("under lease").isEmpty();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var again = take();
            assertThat(again).extracting(Taken::state)
                    .containsExactlyInAnyOrder(AttemptState.SENT, AttemptState.SENDING);
        });
        settleAll();
    }

    private List<UUID> ask(int count) {
        try (var log = new TestLog()) {
            var deliveries = IntStream.range(0, count).mapToObj(i -> {
                var caseId = UUID.randomUUID();
                return Delivery.idOf(caseId, log.append(caseId, Facts.registered("a@example.org", "en"), "desk"));
            }).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> known(deliveries) == count);
            return deliveries;
        }
    }

    private int known(List<UUID> ids) {
        return pool.preparedQuery(generations.current().sql("select count(*) from @delivery where id = any($1)"))
                .execute(io.vertx.mutiny.sqlclient.Tuple.of(ids.toArray(UUID[]::new)))
                .await().indefinitely().iterator().next().getInteger(0);
    }

    private void settleAll() {
        await().until(() -> {
            try {
                generations.current();
                return true;
            } catch (ProblemException notOpenYet) {
                return false;
            }
        });
        pool.query(generations.current().sql("update @delivery set outcome = 'DELIVERED' where outcome is null")).execute()
                .await().indefinitely();
    }

    private List<Taken> take() {
        return onContext(attempts.take());
    }

    private void note(Map<UUID, Result> results) {
        onContext(attempts.note(results));
    }

    private static <T> T onContext(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
