package replaydesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.value.Channel;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.table.Generations;
import replaydesk.notification.attempt.Attempts;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.notification.attempt.TakenBatch;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.notice.Notice;
import replaydesk.testing.TestLog;

/** Deliveries of a service whose own rounds are switched off, so that a test takes them. */
abstract class WithoutRounds {

    public static class NoRounds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("replaydesk.mail.poll", "1h", "replaydesk.mail.lease", "6s", "replaydesk.mail.retry", "1s",
                    "replaydesk.mail.batch", "40",
                    "replaydesk.log.commit-interval", "500ms");
        }
    }

    @Inject
    Attempts attempts;

    @Inject
    Generations generations;

    @Inject
    Pool pool;

    void awaitTaken(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(take()).extracting(Taken::id).containsExactly(id));
    }

    /** Appends to the log that mails were delivered, so fast that one transaction takes several of them. */
    void tell(List<UUID> deliveries) {
        var rows = deliveries.stream().map(this::row).toList();
        try (var log = new TestLog()) {
            rows.forEach(row -> log.append(row.getUUID("case_id"),
                    new NotificationDelivered("case-registered", row.getUUID("about"), "rita", Channel.EMAIL,
                            Notice.CASE_REGISTERED.template(), "en"),
                    "replaydesk/notification-service"));
        }
    }

    /** Appends a message about the case of a delivery, and returns the delivery that it asks for. */
    UUID askMore(UUID delivery) {
        try (var log = new TestLog()) {
            var caseId = row(delivery).getUUID("case_id");
            var more = Delivery.idOf(caseId, log.append(caseId, Stories.sent("more"), "anna"));
            await().atMost(Duration.ofSeconds(20)).until(() -> known(List.of(more)) == 1);
            return more;
        }
    }

    Row row(UUID delivery) {
        return pool.preparedQuery(generations.current().sql("select case_id, about from @delivery where id = $1"))
                .execute(Tuple.of(delivery)).await().indefinitely().iterator().next();
    }

    List<UUID> askOfOneCase(int count) {
        try (var log = new TestLog()) {
            var caseId = UUID.randomUUID();
            var deliveries = IntStream.range(0, count).mapToObj(i -> Delivery.idOf(caseId, i == 0
                    ? log.append(caseId, Stories.registered("a@example.org", "en"), "desk")
                    : log.append(caseId, Stories.sent("message " + i), "anna"))).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> known(deliveries) == count);
            return deliveries;
        }
    }

    List<UUID> ask(int count) {
        try (var log = new TestLog()) {
            var deliveries = IntStream.range(0, count).mapToObj(i -> {
                var caseId = UUID.randomUUID();
                return Delivery.idOf(caseId, log.append(caseId, Stories.registered("a@example.org", "en"), "desk"));
            }).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> known(deliveries) == count);
            return deliveries;
        }
    }

    int known(List<UUID> ids) {
        return pool.preparedQuery(generations.current().sql("select count(*) from @delivery where id = any($1)"))
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .await().indefinitely().iterator().next().getInteger(0);
    }

    void settleAll() {
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

    List<Taken> take() {
        return onContext(attempts.take()).taken();
    }

    TakenBatch note(Map<UUID, Result> results) {
        return onContext(attempts.note(results));
    }

    static <T> T onContext(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
