package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.kit.http.Basis;
import replaydesk.kit.http.LogPosition;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** Append and await: puts a decision's event into the log and tells what the log's order made of it. */
@Singleton
public final class Appends {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final EventRecords records;
    private final EventLog log;
    private final OutcomeWaiters waiters;
    private final Coalescer<UUID, Outcome> byCommand;
    private final Cases cases;
    private final Waits waits;
    private final LogConfig config;
    private final LogMetrics metrics;
    private final Clock clock;

    Appends(EventRecords records, EventLog log, OutcomeWaiters waiters, Pool pool, Generations generations,
            Cases cases, Waits waits, LogConfig config, LogMetrics metrics, Clock clock) {
        this.waits = waits;
        this.records = records;
        this.log = log;
        this.waiters = waiters;
        this.cases = cases;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
        this.byCommand = new Coalescer<>(ids -> OutcomeTable.byCommand(pool, generations.current(), ids));
    }

    /** What became of the command: its accepted outcome, else an overruled one, else null. */
    public Uni<Outcome> outcomeOf(UUID commandId) {
        return byCommand.find(commandId);
    }

    /** The counters that the decision presumes. */
    public static Set<Counter> presumed(Decision.Emit emit) {
        return EventRecords.presumed(emit.event(), emit.alsoPresumes());
    }

    /** The case once this projection has reached the basis that was shown, or as it is when that takes too long. */
    public <S> Uni<StoredCase<S>> caughtUp(StoredCase<S> stored, Basis basis) {
        if (stored.view().fold().version() >= basis.version()) {
            return Uni.createFrom().item(stored);
        }
        return Uni.createFrom().deferred(() -> {
            var wait = waits.forCase(stored.view().id().toString());
            return cases.<S>find(stored.view().id())
                    .onItem().delayIt().by(LOOK_AGAIN)
                    .repeat().until(found -> found.view().fold().version() >= basis.version()).collect().last()
                    .ifNoItem().after(config.awaitPosition()).recoverWithItem(stored)
                    .chain(last -> cases.<S>find(stored.view().id()))
                    .onTermination().invoke(wait::close);
        });
    }

    /** Appends the decision's event and awaits its outcome. The same command on the same basis makes the same event, which the log judges once. */
    public Uni<Outcome> append(CaseView<?> view, Decision.Emit emit, Origin origin) {
        return append(view, emit, origin, true);
    }

    /** Appends what has happened elsewhere, where nobody waits for the outcome: it is told whenever the log is read that far. */
    public Uni<Outcome> appendAtLeisure(CaseView<?> view, Decision.Emit emit, Origin origin) {
        return append(view, emit, origin, false);
    }

    private Uni<Outcome> append(CaseView<?> view, Decision.Emit emit, Origin origin, boolean inHaste) {
        var presumes = EventRecords.presumption(emit.event(), emit.alsoPresumes(), view.fold());
        return appendAndAwait(view.id(), emit, origin, presumes, Ids.decided(origin.commandId(), presumes), inHaste);
    }

    /** Opens a case and awaits the outcome: the registration with an idempotency key. */
    public Uni<Outcome> open(UUID caseId, Decision.Emit emit, Origin origin) {
        return appendAndAwait(caseId, emit, origin, Opening.PRESUMES, Ids.decided(origin.commandId(), Opening.PRESUMES), true);
    }

    /** Opens a case under a fresh id, which nothing can overrule: done once the log has it. */
    public Uni<Opened> openFresh(UUID caseId, UUID eventId, Decision.Emit emit, Origin origin) {
        var record = records.of(caseId, emit.event(), eventId, Opening.PRESUMES, occurred(emit), origin);
        return log.append(record).map(place -> new Opened(eventId,
                new LogPosition(config.topic(), place.partition(), place.offset()), Opening.ETAG));
    }

    /** A case that the log has; the ETag is that of its first version. */
    public record Opened(UUID eventId, LogPosition position, String etag) {
    }

    private static final class Opening {
        static final Presumption PRESUMES = Presumption.of(Map.of(Counter.LIFE.key(), 0));
        static final String ETAG = Basis.of(1, Map.of(Counter.LIFE.key(), 1)).etag();
    }

    private Uni<Outcome> appendAndAwait(UUID caseId, Decision.Emit emit, Origin origin, Presumption presumes,
            UUID eventId, boolean inHaste) {
        var record = records.of(caseId, emit.event(), eventId, presumes, occurred(emit), origin);
        long begun = System.nanoTime();
        var outcome = waiters.await(eventId)
                .invoke(() -> metrics.outcomeAfter(Duration.ofNanos(System.nanoTime() - begun)));
        var appended = log.append(record).invoke(place -> waiters.appended(eventId, place, inHaste));
        return Uni.combine().all().unis(outcome, appended).with((judged, place) -> judged);
    }

    private Instant occurred(Decision.Emit emit) {
        return emit.occurredAt() == null ? clock.instant() : emit.occurredAt();
    }
}
