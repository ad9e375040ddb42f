package replaydesk.notification.mail;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * A round of delivery: takes a batch of due deliveries, sends them, stores the results, and appends the outcomes. What
 * could not be read, or told to the log, is given back for the next round but a few. After a crash between sending and
 * storing, the mail is sent again when the lease has ended: delivery is at least once.
 */
@Singleton
public class DeliveryRound {

    /** Retries of storing what was sent, since a mail whose result is not stored is sent again. */
    private static final int NOTE_RETRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    /** All deliveries of the round, those to send, and the events that their mails are written from. */
    private record Readable(Map<UUID, Delivery> found, List<Delivery> due, Map<RecordPosition, CaseEvent> events) {
    }

    private final Vertx vertx;
    private final Attempts attempts;
    private final Deliveries deliveries;
    private final LogPayloads payloads;
    private final MailSender sender;
    private final OutcomeReporter reporter;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryRound(Vertx vertx, Attempts attempts, Deliveries deliveries, LogPayloads payloads, MailSender sender,
            OutcomeReporter reporter, DeliveryConfig config, Clock clock) {
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
                : work(batch.taken(), context).map(released -> released || batch.moreIsDue()));
    }

    private Uni<Boolean> work(List<Taken> taken, Executor context) {
        var ids = taken.stream().map(Taken::id).toList();
        var toSend = taken.stream().filter(t -> !t.state().isToTell() && !t.state().isSilent()).map(Taken::id)
                .collect(Collectors.toSet());
        var deadline = clock.instant().plus(config.lease().dividedBy(2));
        return deliveries.find(ids).chain(found -> read(found, toSend))
                .onFailure().call(() -> putOff(ids, context))
                .chain(readable -> send(readable, deadline)
                        .chain(results -> note(results, context)).emitOn(context)
                        .call(noted -> reporter.report(readable.found(), toTell(taken, noted.taken()))
                                .chain(untold -> putOff(untold, context))))
                .map(TakenBatch::moreIsDue);
    }

    private Uni<TakenBatch> note(Map<UUID, Result> results, Executor context) {
        return results.isEmpty() ? Uni.createFrom().item(TakenBatch.NONE)
                : Uni.createFrom().deferred(() -> attempts.note(results)).runSubscriptionOn(context)
                        .onFailure().retry().withBackOff(FIRST_PAUSE).atMost(NOTE_RETRIES);
    }

    /** Gives deliveries back; if that fails, too, they wait for the end of their lease. */
    private Uni<Void> putOff(List<UUID> ids, Executor context) {
        return Uni.createFrom().deferred(() -> attempts.putOff(ids)).runSubscriptionOn(context)
                .onFailure().invoke(failure -> Log.warnf("Mails wait for the end of their lease: %s", failure))
                .onFailure().recoverWithNull();
    }

    private static List<Taken> toTell(List<Taken> taken, List<Taken> noted) {
        return Stream.concat(taken.stream(), noted.stream()).filter(t -> t.state().isToTell()).toList();
    }

    private Uni<Readable> read(List<Delivery> found, Set<UUID> toSend) {
        var byId = found.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        var due = found.stream().filter(delivery -> toSend.contains(delivery.id())).toList();
        if (due.isEmpty()) {
            return Uni.createFrom().item(new Readable(byId, due, Map.of()));
        }
        var positions = due.stream().flatMap(MailSender::sources).toList();
        return vertx.executeBlocking(() -> payloads.read(positions)).map(read -> new Readable(byId, due, read));
    }

    /** Sends the deliveries concurrently, since no two of them have the same case and recipient. */
    private Uni<Map<UUID, Result>> send(Readable all, Instant deadline) {
        return Multi.createFrom().iterable(all.due())
                .onItem().transformToUni(delivery -> sendBefore(deadline, delivery, all.events()))
                .merge(config.concurrency())
                .collect().in(HashMap::new, (results, one) -> results.put(one.getKey(), one.getValue()));
    }

    private Uni<Map.Entry<UUID, Result>> sendBefore(Instant deadline, Delivery delivery,
            Map<RecordPosition, CaseEvent> read) {
        return Uni.createFrom().deferred(() -> clock.instant().isAfter(deadline)
                ? Uni.createFrom().<Result>item(new Result.NotTried()) : sender.deliver(delivery, read))
                .map(result -> Map.entry(delivery.id(), result));
    }
}
