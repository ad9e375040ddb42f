package replaydesk.notification.mail;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.kafka.LogPayloads;
import replaydesk.kit.stage.RecordPosition;
import replaydesk.notification.attempt.Attempts;
import replaydesk.notification.attempt.Result;
import replaydesk.notification.attempt.Taken;
import replaydesk.notification.attempt.TakenBatch;
import replaydesk.notification.delivery.Deliveries;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.delivery.DeliveryConfig;

/**
 * A round of delivery: takes a batch of due deliveries, sends them, stores the results, and appends the outcomes. After
 * a crash between sending and storing, the mail is sent again when the lease has ended: delivery is at least once.
 */
@Singleton
public class DeliveryRound {

    private final Vertx vertx;
    private final Attempts attempts;
    private final Deliveries deliveries;
    private final LogPayloads payloads;
    private final MailSender sender;
    private final OutcomeReporter reporter;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryRound(Vertx vertx, Attempts attempts, Deliveries deliveries, LogPayloads payloads, MailSender sender,
            OutcomeReporter reporter,
            DeliveryConfig config, Clock clock) {
        this.vertx = vertx;
        this.attempts = attempts;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.sender = sender;
        this.reporter = reporter;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Runs a round.
     *
     * @param context a Vert.x context of the round's own, on which the database answers
     * @return true when more deliveries may be due
     */
    public Uni<Boolean> work(Executor context) {
        return attempts.take().chain(batch -> batch.taken().isEmpty() ? Uni.createFrom().item(batch.moreIsDue())
                : deliveries.find(batch.taken().stream().map(Taken::id).toList())
                        .chain(due -> work(batch.taken(), due, context))
                        .map(released -> released || batch.moreIsDue()));
    }

    private Uni<Boolean> work(List<Taken> taken, List<Delivery> due, Executor context) {
        var byId = due.stream()
                .collect(Collectors.toMap(Delivery::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var toSend = taken.stream().filter(t -> !t.state().isToTell() && !t.state().isSilent()).map(Taken::id)
                .collect(Collectors.toSet());
        return send(due.stream().filter(d -> toSend.contains(d.id())).toList()).emitOn(context)
                .chain(results -> results.isEmpty() ? Uni.createFrom().item(TakenBatch.NONE) : attempts.note(results))
                .call(noted -> reporter.report(byId, toTell(taken))
                        .chain(() -> reporter.report(byId, toTell(noted.taken()))))
                .map(TakenBatch::moreIsDue);
    }

    private static List<Taken> toTell(List<Taken> deliveries) {
        return deliveries.stream().filter(t -> t.state().isToTell()).toList();
    }

    private Uni<Map<UUID, Result>> send(List<Delivery> due) {
        if (due.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var positions = due.stream().flatMap(MailSender::sources).toList();
        var deadline = clock.instant().plus(config.lease().dividedBy(2));
        return vertx.executeBlocking(() -> payloads.read(positions)).chain(read -> send(due, read, deadline));
    }

    /** Sends the deliveries concurrently, since no two of them have the same case and recipient. */
    private Uni<Map<UUID, Result>> send(List<Delivery> due, Map<RecordPosition, CaseEvent> read, Instant deadline) {
        return Multi.createFrom().iterable(due)
                .onItem().transformToUni(delivery -> sendBefore(deadline, delivery, read)).merge(config.concurrency())
                .collect().in(HashMap::new, (results, one) -> results.put(one.getKey(), one.getValue()));
    }

    private Uni<Map.Entry<UUID, Result>> sendBefore(Instant deadline, Delivery delivery,
            Map<RecordPosition, CaseEvent> read) {
        return Uni.createFrom().deferred(() -> clock.instant().isAfter(deadline)
                ? Uni.createFrom().<Result>item(new Result.NotTried()) : sender.deliver(delivery, read))
                .map(result -> Map.entry(delivery.id(), result));
    }
}
