package replaydesk.system.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Judgement;
import replaydesk.events.log.UnusableRecord;
import replaydesk.system.stack.Stack;

/** A replay of the topic from its beginning, by the contract alone. */
public final class Replay {

    /** A record that can be judged, with its verdict. */
    public record Judged(EventHeaders headers, byte[] value, Judgement judgement, int partition, long offset) {
        /** The payload; fails when it cannot be read. */
        public CaseEvent event() {
            try {
                return CODEC.read(headers.type(), value);
            } catch (UnreadablePayload e) {
                throw new AssertionError("a record that cannot be read: " + headers.type(), e);
            }
        }
    }

    private static final EventCodec CODEC = new EventCodec();
    private final Map<UUID, CaseFold> folds = new HashMap<>();
    private final Map<UUID, List<Judged>> records = new HashMap<>();
    private final boolean keeping;
    private int unusable;

    private Replay(boolean keeping) {
        this.keeping = keeping;
    }

    /** Replays all records that the topic has now. */
    public static Replay ofAll() {
        var replay = new Replay(true);
        replay.readAll();
        return replay;
    }

    /** Every case's fold by all that the topic has now, without its records: there may be many. */
    public static Map<UUID, CaseFold> folds() {
        var replay = new Replay(false);
        replay.readAll();
        var known = new HashMap<UUID, CaseFold>();
        replay.cases().forEach(id -> known.put(id, replay.fold(id)));
        return known;
    }

    private void readAll() {
        try (var consumer = Topic.reader()) {
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::fold);
            }
        }
    }

    private void fold(ConsumerRecord<String, byte[]> record) {
        try {
            var reader = EventHeaders.reader();
            record.headers().forEach(header -> reader.header(header.key(), header.value()));
            var headers = reader.read().under(record.key() == null ? null : record.key().getBytes(UTF_8));
            if (record.partition() != home(record.key())) {
                throw new UnusableRecord("its key belongs to another partition");
            }
            var judgement = folds.computeIfAbsent(headers.subject(), id -> CaseFold.unknown())
                    .fold(headers, record.value());
            if (keeping) {
                records.computeIfAbsent(headers.subject(), id -> new ArrayList<>())
                        .add(new Judged(headers, record.value(), judgement, record.partition(), record.offset()));
            }
        } catch (UnusableRecord e) {
            unusable++;
        }
    }

    /** The partition that Kafka's own producers choose for the key. */
    private static int home(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % Stack.running().settings().partitions();
    }

    /** Returns the cases that an accepted record opened. */
    public Set<UUID> cases() {
        var known = new HashSet<UUID>();
        folds.forEach((id, fold) -> {
            if (fold.known()) {
                known.add(id);
            }
        });
        return known;
    }

    public CaseFold fold(UUID caseId) {
        return folds.getOrDefault(caseId, CaseFold.unknown());
    }

    /** The number of records that cannot be judged. */
    public int unusable() {
        return unusable;
    }

    /** Returns all records of the case, in the log's order. */
    public List<Judged> of(UUID caseId) {
        return records.getOrDefault(caseId, List.of());
    }

    public Stream<Judged> accepted() {
        return records.values().stream().flatMap(Collection::stream).filter(record -> record.judgement().accepted());
    }

    /** Returns the records from these positions on, by partition. */
    public List<Judged> from(Map<Integer, Long> positions) {
        return records.values().stream().flatMap(Collection::stream)
                .filter(record -> record.offset() >= positions.getOrDefault(record.partition(), 0L)).toList();
    }

    /** Returns the case's accepted events of one type. */
    public <E extends CaseEvent> List<E> accepted(UUID caseId, Class<E> type) {
        var name = EventCatalogue.of(type).type();
        return of(caseId).stream().filter(record -> record.judgement().accepted()
                && record.headers().type().equals(name))
                .map(Judged::event).map(type::cast).toList();
    }
}
