package replaydesk.kit.append;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import replaydesk.kit.fault.NotReady;

/** Bounds the events that are on their way to the log, by memory: while it is silent, nothing is queued without end. */
final class UnderWay {

    private static final int PER_RECORD = 1_000;

    private final long most;
    private final AtomicLong bytes = new AtomicLong();

    /** @param most in bytes */
    UnderWay(long most) {
        this.most = most;
    }

    /** Appends the record if there is room for it; fails with {@link NotReady} at once otherwise. */
    <T> Uni<T> bounded(ProducerRecord<String, byte[]> record, Uni<T> append) {
        long size = PER_RECORD + record.value().length;
        return Uni.createFrom().deferred(() -> {
            if (bytes.addAndGet(size) > most) {
                bytes.addAndGet(-size);
                throw new NotReady("Too many events wait for the log; repeat the request in a moment");
            }
            return append.onTermination().invoke(() -> bytes.addAndGet(-size));
        });
    }
}
