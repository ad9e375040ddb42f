package replaydesk.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Tests that polls become batches, one under way at a time. */
class BatchQueueTest {

    private final List<List<Long>> begun = new ArrayList<>();
    private final List<UniEmitter<? super Void>> underWay = new ArrayList<>();
    private final BatchQueue queue = new BatchQueue(batch -> Uni.createFrom().emitter(emitter -> {
        begun.add(batch.stream().map(ConsumerRecord::offset).toList());
        underWay.add(emitter);
    }));

    @Test
    void thePollsThatComeWhileABatchIsUnderWayAreTheNextOneInTheirOrder() {
        poll(0, 1);
        poll(1, 2);
        poll(2, 3);
        assertThat(begun).containsExactly(List.of(0L));
        end(0);
        assertThat(begun).containsExactly(List.of(0L), List.of(1L, 2L));
        end(1);
        assertThat(begun).hasSize(2);
        poll(3, 4);
        assertThat(begun.getLast()).containsExactly(3L);
    }

    @Test
    void aPollIsDoneBeforeItsBatchIs() {
        assertThat(poll(0, 3)).isTrue();
        assertThat(begun).hasSize(1);
    }

    @Test
    void stopsPollingWhileTheQueueIsFull() {
        poll(0, 1);
        assertThat(poll(1, 4)).isTrue();
        var done = new boolean[1];
        queue.take(records(4, 4 + BatchQueue.MOST_RECORDS)).subscribe().with(nothing -> done[0] = true);
        assertThat(done[0]).isFalse();
        end(0);
        assertThat(done[0]).isTrue();
        assertThat(begun.getLast()).hasSize(3 + BatchQueue.MOST_RECORDS);
    }

    @Test
    void anEmptyPollBeginsNothing() {
        assertThat(poll(0, 0)).isTrue();
        assertThat(begun).isEmpty();
    }

    @Test
    void whatIsClearedIsNotABatchAnyMoreAndPollsGoOn() {
        poll(0, 1);
        poll(1, 2);
        queue.clear();
        end(0);
        assertThat(begun).hasSize(1);
        poll(7, 8);
        assertThat(begun.getLast()).containsExactly(7L);
    }

    @Test
    void bytesHoldPollsBackAsWellAsRecords() {
        poll(0, 1);
        var large =
                new ConsumerRecord<>("t", 0, 1, 0, TimestampType.LOG_APPEND_TIME, 1, (int) BatchQueue.MOST_BYTES, "k",
                        new byte[0], new RecordHeaders(), Optional.empty());
        var done = new boolean[1];
        queue.take(List.of(large)).subscribe().with(nothing -> done[0] = true);
        assertThat(done[0]).isFalse();
        end(0);
        assertThat(done[0]).isTrue();
    }

    private boolean poll(long from, long to) {
        var done = new boolean[1];
        queue.take(records(from, to)).subscribe().with(nothing -> done[0] = true);
        return done[0];
    }

    private void end(int batch) {
        underWay.get(batch).complete(null);
    }

    private static List<ConsumerRecord<String, byte[]>> records(long from, long to) {
        return LongStream.range(from, to).mapToObj(offset -> new ConsumerRecord<>("t", 0, offset, "k", new byte[0]))
                .toList();
    }
}
