package replaydesk.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.events.value.Channel;
import replaydesk.kit.append.EventAppender;
import replaydesk.kit.append.EventOrigin;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.stage.Decision;
import replaydesk.notification.attempt.AttemptState;
import replaydesk.notification.attempt.Taken;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.evolution.NotificationCase;

/** Appends the outcomes of notices, each once: the command's id is that of the delivery. */
@Singleton
public class OutcomeReporter {

    private static final String ACTOR = "replaydesk/notification-service";
    private static final int AT_ONCE = 100;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final Cases<NotificationCase> cases;
    private final EventAppender appends;
    private final MeterRegistry metrics;

    OutcomeReporter(Cases<NotificationCase> cases, EventAppender appends, MeterRegistry metrics) {
        this.cases = cases;
        this.appends = appends;
        this.metrics = metrics;
    }

    /** Appends the outcomes of ended deliveries, and returns the ids of those that the log did not take. */
    Uni<List<UUID>> report(Map<UUID, Delivery> deliveries, List<Taken> ended) {
        return Multi.createFrom().iterable(ended)
                .onItem().transformToUni(one -> isReported(deliveries.get(one.id()), one)
                        .map(reported -> reported ? null : one.id()))
                .merge(AT_ONCE).collect().asList();
    }

    private Uni<Boolean> isReported(Delivery delivery, Taken ended) {
        var origin = new EventOrigin(ACTOR, delivery.id(), null, delivery.about(), null, null);
        return cases.find(delivery.caseId().toString())
                .chain(stored -> appends.appendInBackground(stored.view(), Decision.emit(event(delivery, ended)),
                        origin))
                .ifNoItem().after(TIMEOUT).fail().invoke(judged -> count(judged, ended))
                .replaceWith(true).onFailure().recoverWithItem(failure -> {
                    Log.warnf("The log could not be told of %s, it will be: %s", delivery.id(), failure);
                    return false;
                });
    }

    private void count(Optional<EventAppender.Judged> judged, Taken ended) {
        metrics.counter("replaydesk.notices", "outcome", ended.state() == AttemptState.SENT ? "delivered" : "failed",
                "verdict", judged.map(known -> known.outcome().verdict().name()).orElse("PENDING")).increment();
    }

    private static NotificationEvent event(Delivery delivery, Taken ended) {
        var notice = delivery.notice();
        var language = ended.language() == null ? delivery.language().tag() : ended.language();
        return ended.state() == AttemptState.SENT
                ? new NotificationDelivered(notice.key(), delivery.about(), delivery.recipient(), Channel.EMAIL,
                        notice.template(), language)
                : new NotificationFailed(notice.key(), delivery.about(), delivery.recipient(), Channel.EMAIL,
                        notice.template(), language, ended.failure());
    }
}
