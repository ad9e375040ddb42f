package replaydesk.bench.measure.log;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import replaydesk.stack.Topics;

/** A Kafka producer as it comes, asked for the same safety as the services': acks=all, idempotent. */
public final class RawProducer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final String bootstrapServers;

    public RawProducer(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", "true"),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** Records of 1 KB that the broker acknowledged, a second, on a topic of their own with the log's partitions. */
    public double rate(String topic, Duration warmUp, Duration duration) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(java.util.List.of(new NewTopic(topic, Topics.DEFAULT_PARTITIONS, (short) 1))).all().get();
            var random = new SplittableRandom(7);
            var value = new byte[1_024];
            random.nextBytes(value);
            Supplier<ProducerRecord<String, byte[]>> records = () -> new ProducerRecord<>(topic,
                    new UUID(random.nextLong(), random.nextLong()).toString(), value);
            send(records, warmUp);
            double rate = send(records, duration);
            admin.deleteTopics(java.util.List.of(topic)).all().get();
            return rate;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Expected to make the topic " + topic + ", but " + e.getCause().getMessage(), e);
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

    /** Appends to the log of case events; {@link #flush} waits until all is there. */
    public void append(SampleRecord record) {
        producer.send(record.to(Topics.CASE_EVENTS), (place, e) -> {
            if (e != null) {
                failure.set(e);
            }
        });
    }

    /** Appends so many of the sample's records. */
    public void append(SampleLog log, int records) {
        for (int i = 0; i < records; i++) {
            append(log.next());
        }
        flush();
    }

    /** Waits until the broker has all of it; fails when it has not. */
    public void flush() {
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("Expected the broker to take all records, but " + failure.get().getMessage(), failure.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
