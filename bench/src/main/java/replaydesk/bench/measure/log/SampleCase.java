package replaydesk.bench.measure.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;

/** One case and its records so far. Its events are written as the services write them, and all are accepted. */
final class SampleCase {

    private static final EventCodec CODEC = new EventCodec();

    final UUID id;
    final long number;
    private final CaseFold fold = CaseFold.unknown();
    private Instant now;
    private UUID last;

    SampleCase(UUID id, long number, Instant begun) {
        this.id = id;
        this.number = number;
        this.now = begun;
    }

    Instant now() {
        return now;
    }

    /** The event id of the last record. */
    UUID last() {
        return last;
    }

    /** The number of its records. */
    int size() {
        return fold.version();
    }

    /** The command id for the next record, if that is a command's. */
    UUID nextCommand() {
        return Ids.command(id, "sample", "bench", Integer.toString(size()));
    }

    /** Writes an event that a person or system decided. */
    SampleRecord command(String actor, CaseEvent event) {
        var command = nextCommand();
        var presumes = presumption(event);
        return record(event, actor, Ids.decided(command, presumes), presumes, command, hash(command), null);
    }

    /** Writes an event that fulfils a stage's obligation with this cause. */
    SampleRecord obligation(String name, UUID cause, CaseEvent event) {
        var presumes = presumption(event);
        var source = EventCatalogue.of(event).stage().source();
        return record(event, source, Ids.obligation(cause, name, presumes), presumes, null, null, cause);
    }

    private Presumption presumption(CaseEvent event) {
        var values = new TreeMap<String, Integer>();
        EventCatalogue.of(event).presumes().forEach(counter -> values.put(counter.key(), fold.counter(counter)));
        return Presumption.of(values);
    }

    private SampleRecord record(CaseEvent event, String actor, UUID eventId, Presumption presumes, UUID command,
            String bodyHash, UUID cause) {
        now = now.plusMillis(1_273);
        last = eventId;
        var type = EventCatalogue.of(event);
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, eventId.toString()).header(ContractHeader.TYPE, type.type())
                .header(ContractHeader.SOURCE, type.stage().source()).header(ContractHeader.SUBJECT, id.toString())
                .header(ContractHeader.TIME, now.toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, actor)
                .header(ContractHeader.COMMAND_ID, command == null ? null : command.toString())
                .header(ContractHeader.BODY_HASH, bodyHash)
                .header(ContractHeader.CAUSATION_ID, cause == null ? null : cause.toString())
                .header(ContractHeader.CORRELATION_ID, command == null ? null : command.toString())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var value = CODEC.write(event);
        if (!fold.fold(headers, value).accepted()) {
            throw new IllegalStateException("Expected every record of the sample to be accepted, but not " + event);
        }
        var onWire = new RecordHeaders();
        headers.forEach(onWire::add);
        return new SampleRecord(id, onWire, value);
    }

    private static String hash(UUID of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(of.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
