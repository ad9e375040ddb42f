package replaydesk.kit.append;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.log.Counter;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.kit.await.BatchingLoader;
import replaydesk.kit.await.OutcomeWaiters;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.stage.CaseVersion;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.Outcome;
import replaydesk.kit.table.OutcomeTable;

/** Appends a decision's event to the log and awaits the outcome that the log's order gives it. */
@Singleton
public final class EventAppender {

    private static final long MOST_BYTES = 16L << 20;
    private static final Presumption OPENING = Presumption.of(Map.of(Counter.LIFE.key(), 0));
    private static final String FIRST_ETAG = CaseVersion.of(1, Map.of(Counter.LIFE.key(), 1)).etag();

    private final RecordFactory records;
    private final EventLog log;
    private final OutcomeWaiters waiters;
    private final BatchingLoader<UUID, Outcome> byCommand;
    private final LogConfig config;
    private final Clock clock;
    private final UnderWay underWay = new UnderWay(MOST_BYTES);

    EventAppender(RecordFactory records, EventLog log, OutcomeWaiters waiters, @HostPool Pool pool,
            Generations generations, LogConfig config, Clock clock) {
        this.records = records;
        this.log = log;
        this.waiters = waiters;
        this.config = config;
        this.clock = clock;
        this.byCommand = new BatchingLoader<>(ids -> OutcomeTable.byCommand(pool, generations.current(), ids));
    }

    /**
     * Returns the outcome of a command as the database has it: the accepted one, otherwise an overruled one, otherwise
     * null.
     */
    public Uni<Outcome> outcomeOf(UUID commandId) {
        return byCommand.find(commandId);
    }

    /**
     * Appends the decision's event and awaits its outcome. The same command on the same basis makes the same event,
     * which the log judges once.
     *
     * @param source CloudEvents source of the stage whose event it is
     * @return the outcome; empty if the log has the event but its verdict is late
     */
    public Uni<Optional<Judged>> append(String source, CaseView<?> view, Decision.Emit emit, EventOrigin origin) {
        return append(source, view, emit, origin, log::append);
    }

    /**
     * Appends the event of work that no caller waits for, under the source of its type, and awaits its outcome.
     *
     * @return as {@link #append}
     */
    public Uni<Optional<Judged>> appendInBackground(CaseView<?> view, Decision.Emit emit, EventOrigin origin) {
        return append(EventCatalogue.of(emit.event()).stage().source(), view, emit, origin, log::appendInBackground);
    }

    private Uni<Optional<Judged>> append(String source, CaseView<?> view, Decision.Emit emit, EventOrigin origin,
            Sending sending) {
        var presumes = RecordFactory.presumption(emit.event(), emit.alsoPresumes(), view.fold());
        var eventId = Ids.decided(origin.commandId(), presumes);
        var record = records.of(source, view.id(), emit.event(), eventId, presumes, occurred(emit), origin);
        return appendAndAwait(eventId, record, sending);
    }

    /** Opens a case and awaits the outcome: a registration with an idempotency key. */
    public Uni<Optional<Judged>> open(String source, UUID caseId, Decision.Emit emit, EventOrigin origin) {
        var eventId = Ids.decided(origin.commandId(), OPENING);
        var record = records.of(source, caseId, emit.event(), eventId, OPENING, occurred(emit), origin);
        return appendAndAwait(eventId, record, log::append);
    }

    /** Opens a case under a fresh id, which nothing can overrule. Completes once the log has the event. */
    public Uni<Opened> openFresh(String source, UUID caseId, UUID eventId, Decision.Emit emit, EventOrigin origin) {
        var record = records.of(source, caseId, emit.event(), eventId, OPENING, occurred(emit), origin);
        return taken(record, log::append).map(place -> new Opened(eventId,
                new LogPosition(config.topic(), place.partition(), place.offset()), FIRST_ETAG));
    }

    /** Case that the log has; the ETag is that of its first version. */
    public record Opened(UUID eventId, LogPosition position, String etag) {
    }

    /**
     * Outcome of an event.
     *
     * @param again whether the outcome is that of an earlier record of the same event, which this one repeats
     */
    public record Judged(Outcome outcome, boolean again) {

        private static Judged of(Outcome outcome, RecordMetadata place) {
            return new Judged(outcome, outcome.partition() != place.partition() || outcome.offset() != place.offset());
        }
    }

    /** One of the log's two ways to append a record. */
    private interface Sending extends Function<ProducerRecord<String, byte[]>, Uni<RecordMetadata>> {
    }

    private Uni<Optional<Judged>> appendAndAwait(UUID eventId, ProducerRecord<String, byte[]> record, Sending sending) {
        var outcome = waiters.await(eventId);
        return taken(record, sending).invoke(place -> waiters.appended(eventId, place))
                .chain(place -> Uni.createFrom().completionStage(outcome)
                        .map(judged -> Optional.of(Judged.of(judged, place)))
                        .ifNoItem().after(config.awaitOutcome()).recoverWithItem(Optional::empty))
                .onTermination().invoke(() -> waiters.leave(eventId));
    }

    /**
     * Appends the record and returns its place in the log. Fails when the log does not take it in time; then the log
     * may still have it.
     */
    private Uni<RecordMetadata> taken(ProducerRecord<String, byte[]> record, Sending sending) {
        return underWay.bounded(record, sending.apply(record)).ifNoItem().after(config.awaitOutcome()).fail()
                .onFailure(TimeoutException.class).transform(late -> new NotReady(
                        "The log did not take the event in time; repeat the request with its Idempotency-Key"));
    }

    private Instant occurred(Decision.Emit emit) {
        return emit.occurredAt() == null ? clock.instant() : emit.occurredAt();
    }
}
