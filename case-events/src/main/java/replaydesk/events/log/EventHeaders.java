package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The contract headers of one record: all that a verdict looks at. The bytes are kept as they stood on the record, since
 * the chain covers exactly these.
 */
public final class EventHeaders {

    private static final String[] NONE = {};

    final byte[][] raw;
    private final UUID id;
    private final UUID subject;
    private final UUID commandId;
    private final Presumption presumes;
    final String[] advances;

    private EventHeaders(byte[][] raw) {
        this.raw = raw;
        for (var header : ContractHeader.ALL) {
            if (header.required && (raw[header.ordinal()] == null || raw[header.ordinal()].length == 0)) {
                throw new UnusableRecord(header.wireName() + " is missing");
            }
        }
        this.id = uuid(ContractHeader.ID);
        this.subject = uuid(ContractHeader.SUBJECT);
        this.commandId = uuid(ContractHeader.COMMAND_ID);
        var presumed = bytes(ContractHeader.PRESUMES);
        this.presumes = presumed == null ? Presumption.NOTHING : Presumption.parse(presumed);
        var advanced = bytes(ContractHeader.ADVANCES);
        this.advances = advanced == null ? NONE : CounterNames.list(advanced);
    }

    public static Reader reader() {
        return new Reader();
    }

    /** Takes a record's headers one by one, in any order; headers outside the contract are passed over. */
    public static final class Reader {
        private final byte[][] raw = new byte[ContractHeader.ALL.length][];

        public Reader header(String name, byte[] value) {
            var header = ContractHeader.named(name);
            if (header != null && value != null) {
                if (raw[header.ordinal()] != null) {
                    throw new UnusableRecord(name + " is there twice");
                }
                raw[header.ordinal()] = value;
            }
            return this;
        }

        public Reader header(ContractHeader header, String value) {
            raw[header.ordinal()] = value == null ? null : value.getBytes(UTF_8);
            return this;
        }

        /** The headers; an {@link UnusableRecord} when a required one is missing or one is malformed. */
        public EventHeaders read() {
            return new EventHeaders(raw);
        }
    }

    /** Hands on every header that is there, by wire name, in the contract's order. */
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
        return text(ContractHeader.TYPE);
    }

    public String source() {
        return text(ContractHeader.SOURCE);
    }

    public String actor() {
        return text(ContractHeader.ACTOR);
    }

    /** SHA-256 of the command's body in hex, or null. */
    public String bodyHash() {
        return text(ContractHeader.BODY_HASH);
    }

    public String correlationId() {
        return text(ContractHeader.CORRELATION_ID);
    }

    /** The event that created the need for this one, or null. */
    public UUID causationId() {
        return uuid(ContractHeader.CAUSATION_ID);
    }

    /** When it occurred (business time); an {@link UnusableRecord} when it is not RFC 3339. */
    public Instant occurredAt() {
        try {
            return Instant.parse(text(ContractHeader.TIME));
        } catch (DateTimeException e) {
            throw new UnusableRecord("ce_time is not RFC 3339: " + text(ContractHeader.TIME));
        }
    }

    private byte[] bytes(ContractHeader header) {
        var value = raw[header.ordinal()];
        return value == null || value.length == 0 ? null : value;
    }

    private String text(ContractHeader header) {
        var value = bytes(header);
        return value == null ? null : new String(value, UTF_8);
    }

    private UUID uuid(ContractHeader header) {
        var text = text(header);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new UnusableRecord(header.wireName() + " is not a UUID: " + text);
    }
}
