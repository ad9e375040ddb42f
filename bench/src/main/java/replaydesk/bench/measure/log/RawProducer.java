package replaydesk.bench.measure.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import replaydesk.stack.kafka.Topics;

/** A bare Kafka producer with the same safety as the services': acks=all, idempotent. */
public final class RawProducer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final String bootstrapServers;

    public RawProducer(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all",
                "enable.idempotence", "true"), new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Records of 1 KB on a topic of their own with as many partitions as the log. The broker keeps only the latest of
     * them.
     */
    public final class Kilobytes implements AutoCloseable {
        private final String topic;
        private final SplittableRandom random = new SplittableRandom(7);
        private final byte[] value = new byte[1_024];

        private Kilobytes(String topic) {
            this.topic = topic;
            random.nextBytes(value);
            administer(admin -> admin.createTopics(List.of(new NewTopic(topic, Topics.DEFAULT_PARTITIONS, (short) 1)
                    .configs(Map.of("segment.bytes", "33554432", "retention.bytes", "67108864")))).all());
        }

        /** Sends for that time; returns the number of records a second that the broker acknowledged. */
        public double rate(Duration duration) {
            return send(() -> new ProducerRecord<>(
                    topic, new UUID(random.nextLong(), random.nextLong()).toString(), value), duration);
        }

        @Override
        public void close() {
            administer(admin -> admin.deleteTopics(List.of(topic)).all());
        }
    }

    public Kilobytes kilobytes(String topic) {
        return new Kilobytes(topic);
    }

    private void administer(Function<Admin, KafkaFuture<Void>> action) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            action.apply(admin).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected to make or drop a topic, but " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double send(Supplier<ProducerRecord<String, byte[]>> records, Duration duration) {
        var acknowledged = new AtomicLong();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < duration.toNanos()) {
            for (int i = 0; i < 100; i++) {
                producer.send(records.get(), (place, e) -> {
                    if (e == null) {
                        acknowledged.incrementAndGet();
                    } else {
                        failure.set(e);
                    }
                });
            }
        }
        flush();
        return acknowledged.get() / ((System.nanoTime() - begun) / 1e9);
    }

    /** Appends a record to the log of case events; {@link #flush} waits until the broker has it. */
    public void append(SampleRecord record) {
        producer.send(record.to(Topics.CASE_EVENTS), (place, e) -> {
            if (e != null) {
                failure.set(e);
            }
        });
    }

    /** Appends so many of the sample's records and waits until the broker has them. */
    public void append(SampleLog log, int records) {
        for (int i = 0; i < records; i++) {
            append(log.next());
        }
        flush();
    }

    /** Waits until the broker has all records; throws an IllegalStateException when it refused one. */
    public void flush() {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("Expected the broker to take all records, but "
                    + failure.get().getMessage(), failure.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
