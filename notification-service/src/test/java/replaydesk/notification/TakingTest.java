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
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.value.Channel;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.table.Generations;
import replaydesk.notification.attempt.AttemptState;
import replaydesk.notification.attempt.Attempts;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.notification.attempt.TakenBatch;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Notice;
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
            return Map.of("replaydesk.mail.poll", "1h", "replaydesk.mail.lease", "6s", "replaydesk.mail.retry", "1s",
                    "replaydesk.log.commit-interval", "500ms",
                    "replaydesk.mail.batch", "40");
        }
    }

    private static final String MANY =
            """
                    insert into @delivery (id, case_id, about, notice, recipient, language, partition, log_offset, registered,
                           recorded_at, outcome)
                    select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'case-registered', 'rita', 'en', 0, n, n, now(),
                           'DELIVERED' from generate_series(1, 5000) n
                    """;

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

    @Test
    void ofOneCaseTheNextMailIsDueOnceTheOneBeforeHasEnded() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(60);
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(0));
        var others = ask(3);
        assertThat(take()).extracting(Taken::id).as("one that waits takes nobody's place")
                .containsExactlyInAnyOrderElementsOf(others);

        assertThat(note(Map.of(ofOneCase.get(0), new Result.Sent())).moreIsDue()).isTrue();
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        note(Map.of(ofOneCase.get(1), new Result.Failed("later")));
        assertThat(take()).as("the next one waits for its second attempt, and so do those behind it").isEmpty();
        settleAll();
    }

    @Test
    void whatWaitsForAMailThatIsNotSentAtAllIsDueAtOnce() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(3);
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(0));
        note(Map.of(ofOneCase.get(0), new Result.Unaddressed()));
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        settleAll();
    }

    @Test
    void whatWaitsForNothingIsFoundByTheReview() throws Throwable {
        settleAll();
        var ofOneCase = askOfOneCase(2);
        pool.preparedQuery(
                generations.current().sql("update @delivery set outcome = 'UNADDRESSED', due = null where id = $1"))
                .execute(Tuple.of(ofOneCase.get(0))).await().indefinitely();
        assertThat(take()).isEmpty();

        onContext(attempts.releaseForgotten());
        assertThat(take()).extracting(Taken::id).containsExactly(ofOneCase.get(1));
        settleAll();
    }

    @Test
    void whatIsAskedForAfterAMailWasSentIsDueOnceTheLogSaysSo() throws Throwable {
        settleAll();
        var first = askOfOneCase(1).getFirst();
        assertThat(take()).extracting(Taken::id).containsExactly(first);
        note(Map.of(first, new Result.Sent()));
        var second = askMore(first);
        assertThat(take()).isEmpty();
        tell(List.of(first));
        awaitTaken(second);
        settleAll();
    }

    /**
     * The projection waits here for a transaction that has changed the same rows, as storing what was sent does. With as
     * many mails as any desk has, PostgreSQL finds the rows by their index.
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

    private void awaitTaken(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(take()).extracting(Taken::id).containsExactly(id));
    }

    /** Appends to the log that mails were delivered, so fast that one transaction takes several of them. */
    private void tell(List<UUID> deliveries) {
        var rows = deliveries.stream().map(this::row).toList();
        try (var log = new TestLog()) {
            rows.forEach(row -> log.append(row.getUUID("case_id"),
                    new NotificationDelivered("case-registered", row.getUUID("about"), "rita", Channel.EMAIL,
                            Notice.CASE_REGISTERED.template(), "en"),
                    "replaydesk/notification-service"));
        }
    }

    /** Appends a message about the case of a delivery, and returns the delivery that it asks for. */
    private UUID askMore(UUID delivery) {
        try (var log = new TestLog()) {
            var caseId = row(delivery).getUUID("case_id");
            var more = Delivery.idOf(caseId, log.append(caseId, Stories.sent("more"), "anna"));
            await().atMost(Duration.ofSeconds(20)).until(() -> known(List.of(more)) == 1);
            return more;
        }
    }

    private Row row(UUID delivery) {
        return pool.preparedQuery(generations.current().sql("select case_id, about from @delivery where id = $1"))
                .execute(Tuple.of(delivery)).await().indefinitely().iterator().next();
    }

    private List<UUID> askOfOneCase(int count) {
        try (var log = new TestLog()) {
            var caseId = UUID.randomUUID();
            var deliveries = IntStream.range(0, count).mapToObj(i -> Delivery.idOf(caseId, i == 0
                    ? log.append(caseId, Stories.registered("a@example.org", "en"), "desk")
                    : log.append(caseId, Stories.sent("message " + i), "anna"))).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> known(deliveries) == count);
            return deliveries;
        }
    }

    private List<UUID> ask(int count) {
        try (var log = new TestLog()) {
            var deliveries = IntStream.range(0, count).mapToObj(i -> {
                var caseId = UUID.randomUUID();
                return Delivery.idOf(caseId, log.append(caseId, Stories.registered("a@example.org", "en"), "desk"));
            }).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> known(deliveries) == count);
            return deliveries;
        }
    }

    private int known(List<UUID> ids) {
        return pool.preparedQuery(generations.current().sql("select count(*) from @delivery where id = any($1)"))
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
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
        pool.query(generations.current()
                .sql("update @delivery set outcome = 'DELIVERED', due = null where outcome is null")).execute()
                .await().indefinitely();
    }

    private List<Taken> take() {
        return onContext(attempts.take()).taken();
    }

    private TakenBatch note(Map<UUID, Result> results) {
        return onContext(attempts.note(results));
    }

    private static <T> T onContext(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
