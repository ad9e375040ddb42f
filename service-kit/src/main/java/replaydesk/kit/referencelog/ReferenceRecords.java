package replaydesk.kit.referencelog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.log.ContractHeader;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceRecord;

/**
 * Writes and reads records of reference data: CloudEvents 1.0 in Kafka's binary mode, under the key {@code
 * kind/key/version}. Whether a record counts depends on its key and headers alone; one whose value cannot be read
 * counts as a document without content that any code could use.
 */
final class ReferenceRecords {

    private static final String TYPE = "replaydesk.reference.document-saved.v1";
    private static final String BASIS = "ce_basis";
    private static final String IN_FORCE_FROM = "inForceFrom";
    private static final String NAMES = "names";
    private static final String DATA = "data";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReferenceRecords() {
    }

    static ProducerRecord<String, byte[]> write(String topic, UUID id, ReferenceDocument document, long basis,
            Instant now) {
        var key = document.name() + "/" + document.version();
        var record = new ProducerRecord<>(topic, 0, key, value(document));
        add(record, ContractHeader.SPEC_VERSION, "1.0");
        add(record, ContractHeader.ID, id.toString());
        add(record, ContractHeader.TYPE, TYPE);
        add(record, ContractHeader.SOURCE, document.source());
        add(record, ContractHeader.SUBJECT, key);
        add(record, ContractHeader.TIME, now.toString());
        add(record, ContractHeader.ACTOR, document.actor());
        add(record, ContractHeader.COMMAND_ID, document.command().toString());
        record.headers().add(BASIS, String.valueOf(basis).getBytes(UTF_8));
        add(record, ContractHeader.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void add(ProducerRecord<String, byte[]> record, ContractHeader header, String value) {
        record.headers().add(header.wireName(), value.getBytes(UTF_8));
    }

    private static byte[] value(ReferenceDocument document) {
        var value = JSON.createObjectNode();
        if (document.inForceFrom() != null) {
            value.put(IN_FORCE_FROM, document.inForceFrom().toString());
        }
        var names = value.putArray(NAMES);
        document.names().stream().map(ReferenceKey::toString).sorted().forEach(names::add);
        value.set(DATA, document.retired() ? JSON.nullNode() : document.content().json());
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the record; null when it has none. */
    static UUID id(ConsumerRecord<String, byte[]> record) {
        return uuid(header(record, ContractHeader.ID.wireName()));
    }

    /** Reads a record; empty when it has no usable key or basis. */
    static Optional<ReferenceRecord> read(ConsumerRecord<String, byte[]> record) {
        int end = record.key() == null ? -1 : record.key().lastIndexOf('/');
        var name = end < 0 ? null : ReferenceKey.parse(record.key().substring(0, end));
        try {
            if (name == null) {
                return Optional.empty();
            }
            int version = Integer.parseInt(record.key().substring(end + 1));
            long basis = Long.parseLong(Objects.requireNonNullElse(header(record, BASIS), ""));
            int bytes = record.value() == null ? 0 : record.value().length;
            return Optional.of(new ReferenceRecord(record.offset(), basis, document(record, name, version), bytes));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ReferenceDocument document(ConsumerRecord<String, byte[]> record, ReferenceKey name, int version) {
        var value = value(record);
        var data = value.path(DATA);
        var content = value.isMissingNode() ? Content.of(Map.of()) : data.isObject() ? Content.of(data) : null;
        return new ReferenceDocument(name, version, time(value.path(IN_FORCE_FROM).asText(null)), content, names(value),
                header(record, ContractHeader.SOURCE.wireName()), header(record, ContractHeader.ACTOR.wireName()),
                uuid(header(record, ContractHeader.COMMAND_ID.wireName())), Instant.ofEpochMilli(record.timestamp()));
    }

    private static JsonNode value(ConsumerRecord<String, byte[]> record) {
        try {
            var value = record.value() == null ? null : JSON.readTree(record.value());
            return value == null ? JSON.missingNode() : value;
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static Set<ReferenceKey> names(JsonNode value) {
        var names = new HashSet<ReferenceKey>();
        value.path(NAMES).forEach(text -> Optional.ofNullable(ReferenceKey.parse(text.asText())).ifPresent(names::add));
        return names;
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
