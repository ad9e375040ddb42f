package replaydesk.kit.log;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps polls apart, that the next one finds more: a transaction of one record costs nearly as much as one of fifty. The first
 * record after a pause does not wait, and while somebody waits for what the projection makes of the log, polls come quickly.
 */
@Singleton
final class PollPace implements ClientCustomizer<Map<String, Object>> {

    private static final String SETTING = "replaydesk.poll-pace";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hurry = lock.newCondition();
    private final Waits waits;
    private final long apart;
    private final long apartInHaste;
    private long last;

    @Inject
    PollPace(Waits waits, LogConfig config) {
        this(waits, config.gather().toNanos(), config.gatherInHaste().toNanos());
    }

    /**
     * @param apart        nanoseconds from one poll to the next
     * @param apartInHaste the same while somebody waits
     */
    PollPace(Waits waits, long apart, long apartInHaste) {
        this.waits = waits;
        this.apart = apart;
        this.apartInHaste = apartInHaste;
        this.last = System.nanoTime() - apart;
        waits.onBegin(this::hurry);
    }

    private void hurry() {
        lock.lock();
        try {
            hurry.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** To be called with every poll, before it is handed on, on the thread that polls: returns when it is far enough from the one before. */
    void keep(int records) {
        lock.lock();
        try {
            while (records < PollQueue.ENOUGH) {
                long left = last + (waits.any() ? apartInHaste : apart) - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                hurry.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            last = System.nanoTime();
            lock.unlock();
        }
    }

    @Override
    public Map<String, Object> customize(String channel, Config config, Map<String, Object> settings) {
        if (!channel.equals(LiveProjection.CHANNEL)) {
            return settings;
        }
        var paced = new HashMap<>(settings);
        paced.put(SETTING, this);
        paced.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, List.of(Interceptor.class));
        return paced;
    }

    /** How Kafka's consumer lets a poll be held. */
    public static final class Interceptor implements ConsumerInterceptor<String, byte[]> {

        private PollPace pace;

        @Override
        public void configure(Map<String, ?> settings) {
            pace = (PollPace) settings.get(SETTING);
        }

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            pace.keep(records.count());
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
            // The position stands in the projection.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
