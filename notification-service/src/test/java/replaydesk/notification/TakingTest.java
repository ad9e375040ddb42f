package replaydesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.notification.attempt.AttemptState;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.testing.TestStack;

/** Shows which instance takes which delivery, and for how long. */
@QuarkusTest
@TestProfile(WithoutRounds.NoRounds.class)
@QuarkusTestResource(TestStack.class)
class TakingTest extends WithoutRounds {

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
        note(Map.of(taken.getFirst().id(), new Result.Sent("en")));
        assertThat(take()).as("under lease").isEmpty();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var again = take();
            assertThat(again).extracting(Taken::state)
                    .containsExactlyInAnyOrder(AttemptState.SENT, AttemptState.SENDING);
        });
        settleAll();
    }

    @Test
    void whatIsGivenBackWaitsForAMomentAndNotForTheEndOfItsLease() throws Throwable {
        settleAll();
        var id = ask(1).getFirst();
        assertThat(take()).extracting(Taken::id).containsExactly(id);
        var leasedUntil = nextAt(id);

        onContext(attempts.putOff(List.of(id)));
        assertThat(nextAt(id)).isBefore(leasedUntil);
        awaitTaken(id);
        settleAll();
    }

    @Test
    void whatAnotherInstanceMayHaveTakenIsNotGivenBack() throws Throwable {
        settleAll();
        var id = ask(1).getFirst();
        assertThat(take()).extracting(Taken::id).containsExactly(id);
        pool.preparedQuery("update notification.delivery_attempt set next_at = now() - interval '1 s' where id = $1")
                .execute(Tuple.of(id)).await().indefinitely();
        var ended = nextAt(id);

        onContext(attempts.putOff(List.of(id)));
        assertThat(nextAt(id)).isEqualTo(ended);
        settleAll();
    }

    private OffsetDateTime nextAt(UUID delivery) {
        return pool.preparedQuery("select next_at from notification.delivery_attempt where id = $1")
                .execute(Tuple.of(delivery)).await().indefinitely().iterator().next().getOffsetDateTime(0);
    }
}
