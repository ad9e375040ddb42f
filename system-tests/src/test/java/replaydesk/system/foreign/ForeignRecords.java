package replaydesk.system.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.Stage;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.stack.kafka.Topics;

/** Makes records as another writer might: events of the catalogue with senseless values, and broken records. */
public final class ForeignRecords {

    /** Ways in which a record is out of the ordinary. */
    public enum Kind {
        EVENT, OPENING, ANOTHERS_EVENT, UNKNOWN_TYPE, BROKEN_PAYLOAD, TOMBSTONE, BROKEN_HEADERS, MANY_HEADERS,
        WRONG_KEY, WRONG_PARTITION, LARGE, AGAIN
    }

    /** The size of a record just below the broker's default limit. */
    private static final int LARGE = 1_040_000;
    private static final int MOST_LARGE = 40;
    private static final int REMEMBERED = 200;
    private static final List<String> BROKEN = List.of("", "null", "{", "[]", "1", "\"x\"", "{}",
            "{\"a\":1}{", "[".repeat(5_000), "{\"number\":{}}", "{\"text\":[]}", "{\"targets\":{}}",
            "{\"closesAt\":\"soon\"}", "{\"satisfaction\":1e400}", "\u0000");

    private final Random random;
    private final int partitions;
    private final RandomEvents events;
    private final ForeignHeaders headers;
    private final EventCodec codec = new EventCodec();
    private final List<UUID> cases = new ArrayList<>();
    private final List<ProducerRecord<String, byte[]>> sent = new ArrayList<>();
    private final Map<Kind, Integer> made = new TreeMap<>();

    /** @param partitions how many the log has */
    public ForeignRecords(long seed, int partitions) {
        this.random = new Random(seed);
        this.partitions = partitions;
        this.events = new RandomEvents(random);
        this.headers = new ForeignHeaders(random);
    }

    /** Takes note of a case that records may be written on. */
    public void seen(UUID caseId) {
        cases.add(caseId);
    }

    /** Returns the number of records made, by kind. */
    public Map<Kind, Integer> made() {
        return made;
    }

    /** The next record. */
    public ProducerRecord<String, byte[]> next() {
        var kind = kind();
        made.merge(kind, 1, Integer::sum);
        var record = record(kind);
        if (sent.size() < REMEMBERED && kind != Kind.LARGE) {
            sent.add(record);
        }
        return record;
    }

    private Kind kind() {
        if (random.nextInt(3) == 0) {
            return Kind.EVENT;
        }
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        boolean tooMany = kind == Kind.LARGE && (random.nextInt(10) > 0 || made.getOrDefault(kind, 0) >= MOST_LARGE);
        return tooMany || kind == Kind.AGAIN && sent.isEmpty() ? Kind.EVENT : kind;
    }

    private ProducerRecord<String, byte[]> record(Kind kind) {
        var event = kind == Kind.OPENING ? events.registration() : events.any();
        var type = EventCatalogue.of(event);
        var caseId = kind == Kind.OPENING ? opened() : anyCase();
        var value = codec.write(event);
        var source = type.stage().source();
        var usual = whole(caseId, type.type(), source, advances(event));
        return switch (kind) {
            case EVENT -> record(caseId, usual, value);
            case OPENING -> record(caseId, opening(caseId, event), value);
            case ANOTHERS_EVENT -> record(caseId, whole(caseId, type.type(), anotherSource(), advances(event)), value);
            case UNKNOWN_TYPE -> record(caseId, whole(caseId, unknownType(), source, headers.unknownCounters()), value);
            case BROKEN_PAYLOAD -> record(caseId, usual, broken(value));
            case TOMBSTONE -> record(caseId, random.nextBoolean() ? List.of() : usual, null);
            case BROKEN_HEADERS -> record(caseId, headers.broken(usual), value);
            case MANY_HEADERS -> record(caseId, headers.among(usual), value);
            case WRONG_KEY -> new ProducerRecord<>(Topics.CASE_EVENTS, null, wrongKey(), value, usual);
            case WRONG_PARTITION ->
                    new ProducerRecord<>(Topics.CASE_EVENTS, random.nextInt(partitions), caseId.toString(),
                            value, usual);
            case LARGE -> record(caseId, usual, large());
            case AGAIN -> sent.get(random.nextInt(sent.size()));
        };
    }

    private static ProducerRecord<String, byte[]> record(UUID caseId, List<Header> headers, byte[] value) {
        return new ProducerRecord<>(Topics.CASE_EVENTS, null, caseId.toString(), value, headers);
    }

    private UUID anyCase() {
        return cases.isEmpty() || random.nextInt(10) == 0 ? id() : cases.get(random.nextInt(cases.size()));
    }

    private UUID opened() {
        var caseId = id();
        cases.add(caseId);
        return caseId;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Headers that can be used. Who presumes nothing is never overruled. */
    private List<Header> whole(UUID caseId, String type, String source, String advances) {
        var whole = new ArrayList<Header>();
        whole.add(ForeignHeaders.of(ContractHeader.SPEC_VERSION, "1.0"));
        whole.add(ForeignHeaders.of(ContractHeader.ID, id().toString()));
        whole.add(ForeignHeaders.of(ContractHeader.TYPE, type));
        whole.add(ForeignHeaders.of(ContractHeader.SOURCE, source));
        whole.add(ForeignHeaders.of(ContractHeader.SUBJECT, caseId.toString()));
        whole.add(ForeignHeaders.of(ContractHeader.TIME, time()));
        if (random.nextInt(3) == 0) {
            var presumed = "life=" + random.nextInt(3) + ",record=" + random.nextInt(4);
            whole.add(ForeignHeaders.of(ContractHeader.PRESUMES, presumed));
        }
        if (!advances.isEmpty()) {
            whole.add(ForeignHeaders.of(ContractHeader.ADVANCES, advances));
        }
        whole.add(ForeignHeaders.of(ContractHeader.ACTOR, random.nextInt(30) == 0 ? "x".repeat(20_000) : "a stranger"));
        if (random.nextBoolean()) {
            whole.add(ForeignHeaders.of(ContractHeader.COMMAND_ID, id().toString()));
        } else if (random.nextBoolean()) {
            whole.add(ForeignHeaders.of(ContractHeader.CAUSATION_ID, id().toString()));
        }
        var mediaType = random.nextInt(5) == 0 ? "text/plain" : "application/json";
        whole.add(ForeignHeaders.of(ContractHeader.CONTENT_TYPE, mediaType));
        return whole;
    }

    private List<Header> opening(UUID caseId, CaseEvent event) {
        var type = EventCatalogue.of(event).type();
        var opening = new ArrayList<>(whole(caseId, type, Stage.INTAKE.source(), advances(event)));
        opening.removeIf(header -> header.key().equals(ContractHeader.PRESUMES.wireName()));
        opening.add(ForeignHeaders.of(ContractHeader.PRESUMES, "life=0"));
        return opening;
    }

    private String time() {
        return switch (random.nextInt(6)) {
            case 0 -> "0000-01-01T00:00:00Z";
            case 1 -> "9999-12-31T23:59:59.999999999Z";
            default -> Instant.now().toString();
        };
    }

    private static String advances(CaseEvent event) {
        return EventCatalogue.of(event).advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
    }

    private String anotherSource() {
        return random.nextBoolean() ? "elsewhere/importer"
                : Stage.values()[random.nextInt(Stage.values().length)].source();
    }

    private String unknownType() {
        return random.nextBoolean() ? "com.example.order-placed"
                : "replaydesk.escalation.vendor-bankrupt.v" + random.nextInt(9);
    }

    private byte[] broken(byte[] value) {
        return switch (random.nextInt(3)) {
            case 0 -> java.util.Arrays.copyOf(value, random.nextInt(value.length));
            case 1 -> headers.bytes(random.nextInt(200));
            default -> BROKEN.get(random.nextInt(BROKEN.size())).getBytes(UTF_8);
        };
    }

    private byte[] large() {
        return ("{\"text\":\"" + "x".repeat(LARGE + random.nextInt(4_000)) + "\"}").getBytes(UTF_8);
    }

    private String wrongKey() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> id().toString();
            default -> headers.wrong();
        };
    }
}
