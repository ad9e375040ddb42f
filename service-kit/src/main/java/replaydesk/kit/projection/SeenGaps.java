package replaydesk.kit.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Tells gaps of the log from skipped records. Transaction markers and deleted records leave offsets without a record.
 * But polls from before a seek may also be delivered after it, and the records between are still to come. A gap counts
 * as one of the log once it was polled a second time, after seeking to its beginning.
 */
final class SeenGaps implements Batch.Jumps {

    private record Gap(long next, ConsumerRecord<?, ?> behind) {

        boolean isAgain(Gap before) {
            return before != null && before.next == next && before.behind.offset() == behind.offset()
                    && before.behind != behind;
        }
    }

    private final Map<Integer, Gap> seen = new ConcurrentHashMap<>();

    @Override
    public boolean follows(ConsumerRecord<?, ?> record, long next) {
        var gap = new Gap(next, record);
        return gap.isAgain(seen.put(record.partition(), gap));
    }
}
