package replaydesk.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import replaydesk.stack.port.Ports;

class KafkaProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_record_outlives_the_killing_of_the_broker_and_a_start_on_other_ports() throws Exception {
        KafkaSettings settings = KafkaSettings.in(folder).withHeapMegabytes(256);
        try (KafkaProcess first = new KafkaProcess(settings).start().awaitReady(LIMIT)) {
            Topics.ensure(first.bootstrapServers(), 3);
            Topics.ensure(first.bootstrapServers(), 3);
            assertThatThrownBy(() -> Topics.ensure(first.bootstrapServers(), 4)).hasMessageContaining("it has 3");
            send(first, "case-1", "registered");
            first.killHard();
            assertThat(first.process().alive()).isFalse();
        }
        KafkaSettings elsewhere = settings.withPorts(Ports.free(), Ports.free());
        try (KafkaProcess second = new KafkaProcess(elsewhere).start().awaitReady(LIMIT)) {
            assertThat(read(second)).containsExactly("registered");
        }
    }

    private static void send(KafkaProcess broker, String key, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.CASE_EVENTS, 0, key, value)).get();
        }
    }

    private static List<String> read(KafkaProcess broker) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.CASE_EVENTS, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(20));
            return records.records(partition).stream().map(record -> record.value()).toList();
        }
    }
}
