package replaydesk.kit.log;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** For which records of the log somebody waits to be projected by this instance. */
@Singleton
final class Waits {

    /** A wait that has begun; it ends once, and ending it again changes nothing. */
    final class Wait implements AutoCloseable {
        private final String key;
        private final int partition;
        private final long offset;

        private Wait(String key, int partition, long offset) {
            this.key = key;
            this.partition = partition;
            this.offset = offset;
        }

        private boolean isFor(ConsumerRecord<String, byte[]> record) {
            return key != null ? key.equals(record.key()) : record.partition() == partition && record.offset() >= offset;
        }

        @Override
        public void close() {
            begun.remove(this);
        }
    }

    private final Set<Wait> begun = ConcurrentHashMap.newKeySet();
    private final List<Runnable> told = new CopyOnWriteArrayList<>();

    /** Somebody waits for a record of the partition, or for one behind it. */
    Wait forPosition(int partition, long offset) {
        return begin(new Wait(null, partition, offset));
    }

    /** Somebody waits for any record of the case. */
    Wait forCase(String caseId) {
        return begin(new Wait(caseId, 0, 0));
    }

    private Wait begin(Wait wait) {
        begun.add(wait);
        told.forEach(Runnable::run);
        return wait;
    }

    boolean any() {
        return !begun.isEmpty();
    }

    /** Whether somebody waits for one of these. */
    boolean forAnyOf(Collection<ConsumerRecord<String, byte[]>> records) {
        return begun.stream().anyMatch(wait -> records.stream().anyMatch(wait::isFor));
    }

    /** What is to be done at the beginning of every wait, on the thread of whoever waits. */
    void onBegin(Runnable told) {
        this.told.add(told);
    }
}
