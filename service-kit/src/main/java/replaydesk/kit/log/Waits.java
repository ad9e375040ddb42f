package replaydesk.kit.log;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** For which records of the log somebody waits to be projected by this instance. */
@Singleton
final class Waits {

    /** A wait that has begun; it ends once, and ending it again changes nothing. */
    final class Wait implements AutoCloseable {
        private final Predicate<ConsumerRecord<String, byte[]>> what;

        private Wait(Predicate<ConsumerRecord<String, byte[]>> what) {
            this.what = what;
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
        return begin(record -> record.partition() == partition && record.offset() >= offset);
    }

    /** Somebody waits for any record of the case. */
    Wait forCase(String caseId) {
        return begin(record -> caseId.equals(record.key()));
    }

    private Wait begin(Predicate<ConsumerRecord<String, byte[]>> what) {
        var wait = new Wait(what);
        begun.add(wait);
        told.forEach(Runnable::run);
        return wait;
    }

    boolean any() {
        return !begun.isEmpty();
    }

    /** Whether somebody waits for one of these. */
    boolean forAnyOf(Collection<ConsumerRecord<String, byte[]>> records) {
        return begun.stream().anyMatch(wait -> records.stream().anyMatch(wait.what));
    }

    /** What is to be done at the beginning of every wait, on the thread of whoever waits. */
    void onBegin(Runnable told) {
        this.told.add(told);
    }
}
