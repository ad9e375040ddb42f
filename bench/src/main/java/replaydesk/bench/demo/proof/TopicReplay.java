package replaydesk.bench.demo.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.UnusableRecord;

/** Reads the log from its first record, one partition after the other, so that the folds of only one are in memory. */
final class TopicReplay implements AutoCloseable {

    static final String TOPIC = "case-events";

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final EventCodec codec = new EventCodec();

    /**
     * The result of a replay.
     *
     * @param cases those of the wanted cases that are in the log
     * @param records the number of records read, including those of other cases
     */
    record Result(Map<UUID, ReplayedCase> cases, StageFigures figures, long records, Duration took) {
    }

    TopicReplay(String bootstrapServers) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "5000");
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, "65536");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "50");
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Returns the present end of each partition. */
    Map<TopicPartition, Long> ends() {
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        return consumer.endOffsets(partitions);
    }

    /** Replays the wanted cases from the first record up to these ends. */
    Result upTo(Map<TopicPartition, Long> ends, Set<UUID> wanted) {
        long began = System.nanoTime();
        var cases = new HashMap<UUID, ReplayedCase>();
        var figures = new StageFigures();
        long records = 0;
        for (var end : ends.entrySet()) {
            var folds = new HashMap<UUID, CaseReplay>();
            records += read(end.getKey(), end.getValue(), record -> fold(record, wanted, folds, figures));
            folds.forEach((id, replay) -> cases.put(id, replay.result(id)));
        }
        return new Result(cases, figures, records, Duration.ofNanos(System.nanoTime() - began));
    }

    private interface Reader {
        void read(ConsumerRecord<String, byte[]> record);
    }

    private long read(TopicPartition partition, long end, Reader reader) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, 0);
        long read = 0;
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (consumer.position(partition) < end) {
            var polled = consumer.poll(POLL);
            for (var record : polled) {
                if (record.offset() < end) {
                    reader.read(record);
                    read++;
                }
            }
            if (!polled.isEmpty()) {
                deadline = System.nanoTime() + TIMEOUT.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Expected to read " + partition + " up to " + end
                        + ", but nothing came after " + consumer.position(partition));
            }
        }
        return read;
    }

    private void fold(ConsumerRecord<String, byte[]> record, Set<UUID> wanted, Map<UUID, CaseReplay> folds,
            StageFigures figures) {
        try {
            var reader = EventHeaders.reader();
            record.headers().forEach(header -> reader.header(header.key(), header.value()));
            var headers = reader.read();
            if (headers.subject().toString().equals(record.key()) && wanted.contains(headers.subject())) {
                folds.computeIfAbsent(headers.subject(), _ -> new CaseReplay(codec, figures))
                        .fold(headers, record.value(), Instant.ofEpochMilli(record.timestamp()));
            }
        } catch (UnusableRecord e) {
            // An unusable record is part of no chain, here as in the services.
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
