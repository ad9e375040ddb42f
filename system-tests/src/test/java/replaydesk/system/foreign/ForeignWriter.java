package replaydesk.system.foreign;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import replaydesk.system.stack.Stack;

/** A producer of its own, which knows nothing of the services. */
public final class ForeignWriter implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.<String, Object>of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Stack.running().kafka().bootstrapServers(),
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2_000_000), new StringSerializer(), new ByteArraySerializer());
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** Sends the record; what the broker refuses is only counted. */
    public void write(ProducerRecord<String, byte[]> record) {
        producer.send(record, (place, failure) -> (failure == null ? written : refused).incrementAndGet());
    }

    public int written() {
        return written.get();
    }

    public int refused() {
        return refused.get();
    }

    /** Returns when the broker has answered on all of it. */
    public void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
