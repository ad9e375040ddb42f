package replaydesk.kit.append;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;

/** Makes the records of events: CloudEvents 1.0 in Kafka's binary mode. */
@Singleton
public final class RecordFactory {

    private final EventCodec codec;
    private final LogConfig config;

    RecordFactory(EventCodec codec, LogConfig config) {
        this.codec = codec;
        this.config = config;
    }

    /** Returns the counters that the event presumes, with the values that the fold has. */
    public static Presumption presumption(CaseEvent event, Set<Counter> also, CaseFold fold) {
        return presumption(event.getClass(), also, fold);
    }

    private static Presumption presumption(Class<? extends CaseEvent> event, Set<Counter> also, CaseFold fold) {
        var values = new TreeMap<String, Integer>();
        for (var counter : presumed(event, also)) {
            values.put(counter.key(), fold.counter(counter));
        }
        return Presumption.of(values);
    }

    public static Set<Counter> presumed(CaseEvent event, Set<Counter> also) {
        return presumed(event.getClass(), also);
    }

    private static Set<Counter> presumed(Class<? extends CaseEvent> event, Set<Counter> also) {
        var counters = EnumSet.noneOf(Counter.class);
        counters.addAll(EventCatalogue.of(event).presumes());
        counters.addAll(also);
        return counters;
    }

    /**
     * Makes the record of an event.
     *
     * @param source the CloudEvents source of the stage that writes the event
     */
    public ProducerRecord<String, byte[]> of(String source, UUID caseId, CaseEvent event, UUID eventId,
            Presumption presumes,
            Instant occurredAt, EventOrigin origin) {
        var type = EventCatalogue.of(event);
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, eventId.toString()).header(ContractHeader.TYPE, type.type())
                .header(ContractHeader.SOURCE, source).header(ContractHeader.SUBJECT, caseId.toString())
                .header(ContractHeader.TIME, occurredAt.toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, origin.actor())
                .header(ContractHeader.COMMAND_ID, text(origin.commandId()))
                .header(ContractHeader.BODY_HASH, origin.bodyHash())
                .header(ContractHeader.CAUSATION_ID, text(origin.causationId()))
                .header(ContractHeader.CORRELATION_ID, origin.correlationId())
                .header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var record = new ProducerRecord<>(config.topic(), caseId.toString(), codec.write(event));
        headers.forEach(record.headers()::add);
        if (origin.traceparent() != null) {
            record.headers().add("traceparent", origin.traceparent().getBytes());
        }
        return record;
    }

    /**
     * Returns the record that fulfils an obligation; empty while it presumes a counter to which this version is blind.
     *
     * @param event the obligation's event
     */
    public Optional<ProducerRecord<String, byte[]>> fulfilling(String source, CaseView<?> view, Obligation obligation,
            CaseEvent event, Set<String> blind, Instant detectedAt) {
        var presumes = presumption(event, obligation.alsoPresumes(), view.fold());
        if (blind.stream().anyMatch(presumes::presumes)) {
            return Optional.empty();
        }
        var id = Ids.obligation(obligation.cause(), obligation.name(), presumes);
        return Optional.of(of(source, view.id(), event, id, presumes, detectedAt,
                new EventOrigin(source, null, null, obligation.cause(), null, null)));
    }

    /** Returns the id of the event that fulfils an obligation on the case in its current state. */
    public static UUID eventId(CaseView<?> view, Obligation obligation, CaseEvent event) {
        return eventId(view, obligation, event.getClass());
    }

    /** Returns the id of the event of this type that fulfils an obligation on the case in its current state. */
    public static UUID eventId(CaseView<?> view, Obligation obligation, Class<? extends CaseEvent> event) {
        return Ids.obligation(obligation.cause(), obligation.name(),
                presumption(event, obligation.alsoPresumes(), view.fold()));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
