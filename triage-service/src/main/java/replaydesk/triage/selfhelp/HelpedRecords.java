package replaydesk.triage.selfhelp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.events.log.ContractHeader;

/** Writes and reads records of the topic: CloudEvents 1.0 in Kafka's binary mode, under the article's key. */
final class HelpedRecords {

    static final String TYPE = "replaydesk.triage.known-solution-helped.v1";

    private static final String SOURCE = "replaydesk/triage-service";
    private static final String KNOWN_SOLUTION = "knownSolution";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HelpedRecords() {
    }

    static ProducerRecord<String, byte[]> write(String topic, Helped helped, String actor) {
        var record = new ProducerRecord<>(topic, 0, helped.solution(), value(helped));
        add(record, ContractHeader.SPEC_VERSION, "1.0");
        add(record, ContractHeader.ID, helped.id().toString());
        add(record, ContractHeader.TYPE, TYPE);
        add(record, ContractHeader.SOURCE, SOURCE);
        add(record, ContractHeader.SUBJECT, helped.solution());
        add(record, ContractHeader.TIME, helped.at().toString());
        add(record, ContractHeader.ACTOR, actor);
        add(record, ContractHeader.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void add(ProducerRecord<String, byte[]> record, ContractHeader header, String value) {
        record.headers().add(header.wireName(), value.getBytes(UTF_8));
    }

    private static byte[] value(Helped helped) {
        var value = JSON.createObjectNode();
        value.putObject(KNOWN_SOLUTION).put("kind", "known-solution").put("key", helped.solution())
                .put("version", helped.version());
        if (helped.organisation() != null) {
            value.put("organisation", helped.organisation());
        }
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a record; empty when it is something else. */
    static Optional<Helped> read(ConsumerRecord<String, byte[]> record) {
        try {
            if (!TYPE.equals(header(record, ContractHeader.TYPE)) || record.value() == null) {
                return Optional.empty();
            }
            var value = JSON.readTree(record.value());
            var solution = value.path(KNOWN_SOLUTION).path("key").asText("").replace("\0", "");
            var id = header(record, ContractHeader.ID);
            var at = header(record, ContractHeader.TIME);
            return solution.isEmpty() || id == null || at == null ? Optional.empty()
                    : Optional.of(new Helped(UUID.fromString(id), solution,
                            value.path(KNOWN_SOLUTION).path("version").asInt(),
                            value.path("organisation").asText(null), Instant.parse(at)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, ContractHeader name) {
        var header = record.headers().lastHeader(name.wireName());
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
