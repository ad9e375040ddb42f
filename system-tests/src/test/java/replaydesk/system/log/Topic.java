package replaydesk.system.log;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import replaydesk.stack.kafka.Topics;
import replaydesk.system.stack.Stack;

/** Reads and writes the topics themselves, past all services. */
public final class Topic {

    private Topic() {
    }

    /** Returns the present end of each partition of the log. */
    public static Map<Integer, Long> ends() {
        try (var consumer = reader()) {
            return new TreeMap<>(consumer.endOffsets(consumer.assignment()).entrySet().stream()
                    .collect(toMap(end -> end.getKey().partition(), Map.Entry::getValue)));
        }
    }

    /** Creates a reader at the beginning of the log, without a group. */
    static KafkaConsumer<String, byte[]> reader() {
        return reader(Topics.CASE_EVENTS, Stack.running().settings().partitions());
    }

    private static KafkaConsumer<String, byte[]> reader(String topic, int count) {
        var consumer = new KafkaConsumer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Stack.running().kafka().bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, count).mapToObj(p -> new TopicPartition(topic, p)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    /** Reads the values of all dead letters so far. */
    public static List<byte[]> deadLetters() {
        try (var consumer = reader(Topics.DEAD_LETTERS, 1)) {
            var partition = new TopicPartition(Topics.DEAD_LETTERS, 0);
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            var letters = new java.util.ArrayList<byte[]>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> letters.add(record.value()));
            }
            return letters;
        }
    }

    /** Appends a record as it is. */
    public static RecordMetadata append(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Stack.running().kafka().bootstrapServers()), new StringSerializer(), new ByteArraySerializer())) {
            return producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
