package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Contract headers of one record: all that a verdict depends on. Keeps the bytes as they stood on the record, since the
 * chain covers exactly these. Decides once, for every reader, whether a record is usable: headers that can be read
 * never fail later.
 */
public final class EventHeaders {

    private static final String[] NONE = {};
    private static final ContractHeader[] TEXTS = {ContractHeader.TYPE, ContractHeader.SOURCE, ContractHeader.ACTOR,
            ContractHeader.CORRELATION_ID, ContractHeader.CONTENT_TYPE};
    private static final byte[] SPEC_VERSION = {'1', '.', '0'};

    final byte[][] raw;
    private final UUID id;
    private final UUID subject;
    private final UUID commandId;
    private final UUID causationId;
    private final Instant occurredAt;
    private final Presumption presumes;
    final String[] advances;

    private EventHeaders(byte[][] raw) {
        this.raw = raw;
        for (var header : ContractHeader.ALL) {
            if (header.required && bytes(header) == null) {
                throw new UnusableRecord(header.wireName() + " is missing");
            }
        }
        if (!Arrays.equals(bytes(ContractHeader.SPEC_VERSION), SPEC_VERSION)) {
            throw HeaderText.unusable(ContractHeader.SPEC_VERSION, "is not 1.0", bytes(ContractHeader.SPEC_VERSION));
        }
        this.id = uuid(ContractHeader.ID);
        this.subject = uuid(ContractHeader.SUBJECT);
        this.occurredAt = HeaderText.time(ContractHeader.TIME, bytes(ContractHeader.TIME));
        this.commandId = uuid(ContractHeader.COMMAND_ID);
        this.causationId = uuid(ContractHeader.CAUSATION_ID);
        var hash = bytes(ContractHeader.BODY_HASH);
        if (hash != null) {
            HeaderText.requireSha256(ContractHeader.BODY_HASH, hash);
        }
        for (var header : TEXTS) {
            if (bytes(header) != null) {
                HeaderText.requireText(header, bytes(header));
            }
        }
        var presumed = bytes(ContractHeader.PRESUMES);
        this.presumes = presumed == null ? Presumption.NOTHING : Presumption.parse(presumed);
        var advanced = bytes(ContractHeader.ADVANCES);
        this.advances = advanced == null ? NONE : CounterNames.list(advanced);
    }

    public static Reader reader() {
        return new Reader();
    }

    /** Takes a record's headers one by one, in any order; ignores headers outside the contract. */
    public static final class Reader {
        private final byte[][] raw = new byte[ContractHeader.ALL.length][];
        private int next;

        /** Takes one header; throws an {@link UnusableRecord} when a contract header has no value or is there twice. */
        public Reader header(String name, byte[] value) {
            var header = named(name);
            if (header != null) {
                if (value == null) {
                    throw new UnusableRecord(name + " has no value");
                }
                if (raw[header.ordinal()] != null) {
                    throw new UnusableRecord(name + " is there twice");
                }
                raw[header.ordinal()] = value;
            }
            return this;
        }

        /**
         * Finds a contract header by name. Looks first behind the header found last, since writers keep to the
         * contract's order.
         */
        private ContractHeader named(String name) {
            for (int i = next; i < raw.length; i++) {
                if (ContractHeader.ALL[i].wireName().equals(name)) {
                    next = i + 1;
                    return ContractHeader.ALL[i];
                }
            }
            return ContractHeader.named(name);
        }

        /** Sets a header for writing; null leaves it out. */
        public Reader header(ContractHeader header, String value) {
            raw[header.ordinal()] = value == null ? null : value.getBytes(UTF_8);
            return this;
        }

        /** Returns the headers; throws an {@link UnusableRecord} when a required one is missing or one is malformed. */
        public EventHeaders read() {
            return new EventHeaders(raw.clone());
        }
    }

    /** Returns these headers if the record's key is the case id; throws an {@link UnusableRecord} otherwise. */
    public EventHeaders under(byte[] key) {
        var subject = raw[ContractHeader.SUBJECT.ordinal()];
        if (!Arrays.equals(subject, key)) {
            throw HeaderText.unusable(ContractHeader.SUBJECT,
                    "is not the record's key " + (key == null ? "" : HeaderText.quote(key)), subject);
        }
        return this;
    }

    /**
     * Passes every header that is there to the sink, by wire name and in the contract's order. The arrays are this
     * object's own and must not be changed.
     */
    public void forEach(BiConsumer<String, byte[]> sink) {
        for (var header : ContractHeader.ALL) {
            if (raw[header.ordinal()] != null) {
                sink.accept(header.wireName(), raw[header.ordinal()]);
            }
        }
    }

    public UUID id() {
        return id;
    }

    /** The case id. */
    public UUID subject() {
        return subject;
    }

    /** The command that the event answers; null for an obligation. */
    public UUID commandId() {
        return commandId;
    }

    public Presumption presumes() {
        return presumes;
    }

    public List<String> advances() {
        return List.of(advances);
    }

    public String type() {
        return SharedTexts.of(raw[ContractHeader.TYPE.ordinal()]);
    }

    public String source() {
        return SharedTexts.of(raw[ContractHeader.SOURCE.ordinal()]);
    }

    public String actor() {
        return SharedTexts.of(raw[ContractHeader.ACTOR.ordinal()]);
    }

    /** The hash of the command's body in hex, or null. */
    public String bodyHash() {
        return text(ContractHeader.BODY_HASH);
    }

    public String correlationId() {
        return text(ContractHeader.CORRELATION_ID);
    }

    /** The event that made this one necessary; null when the header is absent. */
    public UUID causationId() {
        return causationId;
    }

    /** The business time of the event, in the years 0000 to 9999. */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** Returns a header's bytes; null when it is absent or empty. */
    private byte[] bytes(ContractHeader header) {
        var value = raw[header.ordinal()];
        return value == null || value.length == 0 ? null : value;
    }

    private String text(ContractHeader header) {
        var value = bytes(header);
        return value == null ? null : new String(value, UTF_8);
    }

    private UUID uuid(ContractHeader header) {
        var value = bytes(header);
        return value == null ? null : HeaderText.uuid(header, value);
    }
}
