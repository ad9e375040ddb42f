package replaydesk.desk.layout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import replaydesk.kit.kafka.Partitioning;
import replaydesk.kit.stage.Stage;

/**
 * A log in memory: random stories of some cases in each partition, with records that cannot be judged and offsets
 * without a record.
 */
final class RandomLog {

    static final int PARTITIONS = 3;
    private static final int CASES = 7;

    private final List<List<ConsumerRecord<String, byte[]>>> partitions = IntStream.range(0, PARTITIONS)
            .<List<ConsumerRecord<String, byte[]>>>mapToObj(p -> new ArrayList<>()).toList();
    private final long[] ends = new long[PARTITIONS];
    private final Random random;
    final List<Story> stories;
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    RandomLog(Random random, List<Stage<?>> stages, int records) {
        this.random = random;
        this.stories = Stream.generate(() -> new Story(random, stages, () -> now)).limit(CASES).toList();
        for (int i = 0; i < records; i++) {
            append();
        }
    }

    private void append() {
        if (random.nextInt(4) == 0) {
            now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        }
        int number = random.nextInt(CASES);
        var story = stories.get(number);
        int partition = Partitioning.of(story.caseId.toString(), PARTITIONS);
        if (random.nextInt(20) == 0) {
            ends[partition] += 1 + random.nextInt(3);
        }
        var draft = story.next();
        boolean unusable = random.nextInt(30) == 0;
        long offset = ends[partition]++;
        partitions.get(partition).add(record(partition, offset, unusable ? "another key" : draft.key(), draft));
        if (!unusable) {
            story.appended(draft, partition, offset);
        }
    }

    private ConsumerRecord<String, byte[]> record(int partition, long offset, String key, Story.Draft draft) {
        var headers = new RecordHeaders();
        draft.headers().forEach(headers::add);
        return new ConsumerRecord<>("case-events", partition, offset, now.toEpochMilli(), TimestampType.LOG_APPEND_TIME,
                key.length(), draft.value().length, key, draft.value(), headers, Optional.empty());
    }

    /** Returns the next records of the partition from this offset on, up to a limit. */
    List<ConsumerRecord<String, byte[]>> from(int partition, long offset, int most) {
        return partitions.get(partition).stream().filter(record -> record.offset() >= offset).limit(most).toList();
    }

    /** Returns the offset behind the last record. */
    long end(int partition) {
        return ends[partition];
    }
}
