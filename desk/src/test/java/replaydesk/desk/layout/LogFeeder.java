package replaydesk.desk.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import replaydesk.kit.projection.Builder;

/**
 * Feeds a host with a log, in polls of random size, with random ends of transactions and restarts. The same seed gives
 * the same series.
 */
final class LogFeeder {

    private static final List<Integer> ALL = List.of(0, 1, 2);
    private static final int[] SIZES = {1, 3, 40};

    private final Random random;
    private final RandomLog log;

    LogFeeder(long seed, RandomLog log) {
        this.random = new Random(seed);
        this.log = log;
    }

    void into(Host host) {
        var builder = host.builder(ALL);
        while (goesOn(builder)) {
            builder.take(poll(builder));
            if (random.nextInt(3) == 0) {
                finish(builder);
            }
            if (random.nextInt(8) == 0) {
                builder = host.builder(ALL);
            }
        }
        finish(builder);
    }

    private boolean goesOn(Builder builder) {
        return ALL.stream().anyMatch(p -> builder.next(p) < log.end(p));
    }

    private static void finish(Builder builder) {
        if (!builder.finish()) {
            throw new AssertionError("PostgreSQL refused what was built");
        }
    }

    private ConsumerRecords<String, byte[]> poll(Builder builder) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> polled = new HashMap<>();
        int most = SIZES[random.nextInt(SIZES.length)];
        for (int p : ALL) {
            polled.put(new TopicPartition("case-events", p), log.from(p, builder.next(p), random.nextInt(most + 1)));
        }
        return new ConsumerRecords<>(polled, Map.of());
    }
}
