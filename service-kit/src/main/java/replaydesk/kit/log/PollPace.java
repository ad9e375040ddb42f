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
    /** So many records are worth a transaction of their own. */
    private static final int ENOUGH = 200;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hurry = lock.newCondition();
    private final long apart;
    private final long apartInHaste;
    private int waiting;
    private long last;

    @Inject
    PollPace(LogConfig config) {
        this(config.gather().toNanos(), config.gatherInHaste().toNanos());
    }

    /**
     * @param apart        nanoseconds from one poll to the next
     * @param apartInHaste the same while somebody waits
     */
    PollPace(long apart, long apartInHaste) {
        this.apart = apart;
        this.apartInHaste = apartInHaste;
        this.last = System.nanoTime() - apart;
    }

    /** Somebody waits, until {@link #waitEnds}. */
    void waitBegins() {
        lock.lock();
        try {
            if (waiting++ == 0) {
                hurry.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void waitEnds() {
        lock.lock();
        try {
            waiting--;
        } finally {
            lock.unlock();
        }
    }

    /** To be called with every poll, before it is handed on, on the thread that polls: returns when it is far enough from the one before. */
    void keep(int records) {
        lock.lock();
        try {
            while (records < ENOUGH) {
                long left = last + (waiting > 0 ? apartInHaste : apart) - System.nanoTime();
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
