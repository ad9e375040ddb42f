package replaydesk.kit.aggregatelog;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.codec.AggregateCodec;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.Presumption;
import replaydesk.events.log.UnusableRecord;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.fault.NotReady;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.kafka.TopicFollower;

/**
 * The log of one kind of aggregate: all of it in memory, and what is appended. Every event presumes and advances
 * {@code life}, so that of two decisions on one view the log accepts the first.
 *
 * @param <S> the state of one aggregate
 * @param <E> its events
 */
public final class AggregateLog<S, E> {

    /** The most decisions that wait for their verdict. */
    private static final int MOST_AWAITED = 1_000;

    /**
     * Decision to append.
     *
     * @param commandId the command's id; a repeat has the same
     * @param bodyHash  null without an idempotency key
     */
    public record Draft<E>(UUID subject, int version, E event, String actor, UUID commandId, String bodyHash,
            String correlationId, Instant at) {
    }

    /** The log's answer: the verdict, and the record's offset. */
    public record Judged(Judgement judgement, long offset) {
    }

    private final Aggregate<S, E> kind;
    private final AggregateCodec<E> codec;
    private final AggregateFold<S, E> fold;
    private final EventLog log;
    private final Duration patience;
    private final TopicFollower follower;
    private final Map<UUID, CompletableFuture<Judged>> awaited = new ConcurrentHashMap<>();
    private final List<Consumer<AggregateView<S>>> listeners = new CopyOnWriteArrayList<>();

    private volatile long next;

    AggregateLog(Aggregate<S, E> kind, EventLog log, TopicAdmin topics, AggregateConfig config,
            String bootstrapServers) {
        this.kind = kind;
        this.codec = new AggregateCodec<>(kind.events());
        this.fold = new AggregateFold<>(kind, codec, view -> listeners.forEach(listener -> listener.accept(view)));
        this.log = log;
        this.patience = config.awaitVerdict();
        this.follower = new TopicFollower(new TopicFollower.Reader(kind.topic(), kind.topic(), () -> true,
                () -> topics.check(kind.topic(), 1, "create it anew with one, and import what it had"), () -> next,
                this::take), bootstrapServers);
    }

    public Aggregate<S, E> kind() {
        return kind;
    }

    void start() {
        follower.start();
    }

    void stop() {
        follower.stop();
    }

    /** Tells whether this host has read what the log had at its start. */
    public boolean hasCaughtUp() {
        return follower.hasCaughtUp();
    }

    /** Returns why the log cannot be read; null when it can. */
    String hindrance() {
        return follower.hindrance();
    }

    /** Returns true once the record at this offset is read; false when that takes longer. */
    public Uni<Boolean> reached(long offset, Duration atMost) {
        return follower.reached(offset, atMost);
    }

    /** Calls the listener with each aggregate that an event has changed, on the thread that reads: it must be quick. */
    public void onChange(Consumer<AggregateView<S>> listener) {
        listeners.add(listener);
    }

    /**
     * Returns the aggregate, unknown when there is none; fails with {@link NotReady} while this host has not read the
     * log.
     */
    public AggregateView<S> view(UUID id) {
        requireCaughtUp();
        return fold.view(id);
    }

    /** Returns all aggregates, in no order; fails with {@link NotReady} while this host has not read the log. */
    public Collection<AggregateView<S>> all() {
        requireCaughtUp();
        return fold.all();
    }

    private void requireCaughtUp() {
        if (!hasCaughtUp()) {
            throw new NotReady("This service has not read the log of " + kind.name() + "s yet; ask again in a moment");
        }
    }

    /**
     * Appends a decision and awaits its verdict. Fails with {@link NotReady} when the log does not give it in time;
     * repeating the command is then safe.
     */
    public Uni<Judged> append(Draft<E> draft) {
        if (awaited.size() >= MOST_AWAITED) {
            return Uni.createFrom().failure(new NotReady("Too many decisions wait for the log; ask again in a moment"));
        }
        var presumes = Presumption.of(Map.of(Counter.LIFE.key(), draft.version()));
        var id = Ids.decided(draft.commandId(), presumes);
        var verdict = awaited.computeIfAbsent(id, _ -> new CompletableFuture<>());
        return log.append(record(id, presumes, draft)).chain(() -> Uni.createFrom().completionStage(verdict))
                .ifNoItem().after(patience).failWith(() -> new NotReady(
                        "The log has not said yet whether it has the decision; look for it, or repeat it with its key"))
                .onTermination().invoke(() -> awaited.remove(id));
    }

    private ProducerRecord<String, byte[]> record(UUID id, Presumption presumes, Draft<E> draft) {
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, id.toString()).header(ContractHeader.TYPE, codec.typeOf(draft.event()))
                .header(ContractHeader.SOURCE, kind.stage().source())
                .header(ContractHeader.SUBJECT, draft.subject().toString())
                .header(ContractHeader.TIME, draft.at().toString())
                .header(ContractHeader.PRESUMES, presumes.toString())
                .header(ContractHeader.ADVANCES, Counter.LIFE.key()).header(ContractHeader.ACTOR, draft.actor())
                .header(ContractHeader.COMMAND_ID, draft.commandId().toString())
                .header(ContractHeader.BODY_HASH, draft.bodyHash())
                .header(ContractHeader.CORRELATION_ID, draft.correlationId())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var record =
                new ProducerRecord<>(kind.topic(), 0, draft.subject().toString(), codec.write(draft.event()));
        headers.forEach(record.headers()::add);
        return record;
    }

    /** Folds what came, shows it, and only then tells who waits for it: they find what they wrote. */
    private void take(Iterable<ConsumerRecord<String, byte[]>> polled, long behind) {
        var told = new ArrayList<Runnable>();
        for (var record : polled) {
            try {
                var headers = headers(record);
                var judged = new Judged(fold.fold(headers, record.value()), record.offset());
                var waiting = awaited.get(headers.id());
                if (waiting != null) {
                    told.add(() -> waiting.complete(judged));
                }
            } catch (UnusableRecord e) {
                Log.warnf("Record %s-0@%d counts for nothing: %s", record.topic(), record.offset(), e.getMessage());
            }
        }
        next = behind;
        told.forEach(Runnable::run);
    }

    private static EventHeaders headers(ConsumerRecord<String, byte[]> record) {
        var reader = EventHeaders.reader();
        for (var header : record.headers()) {
            reader.header(header.key(), header.value());
        }
        var headers = reader.read();
        if (!headers.subject().toString().equals(record.key())) {
            throw new UnusableRecord("the key " + record.key() + " is not the subject " + headers.subject());
        }
        return headers;
    }
}
