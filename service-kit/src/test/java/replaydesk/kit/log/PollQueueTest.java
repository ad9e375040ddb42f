package replaydesk.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Polls become batches, one under way at a time. */
class PollQueueTest {

    private final List<List<Long>> begun = new ArrayList<>();
    private final List<UniEmitter<? super Void>> underWay = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private long awaited = Long.MAX_VALUE;
    private long now;
    private final PollQueue queue = queue(4, Duration.ZERO);
    private final PollQueue gathering = queue(1_000, Duration.ofHours(1));

    private PollQueue queue(int most, Duration apart) {
        return new PollQueue(batch -> Uni.createFrom().emitter(emitter -> {
            begun.add(batch.stream().map(ConsumerRecord::offset).toList());
            underWay.add(emitter);
        }), most, apart, records -> records.stream().anyMatch(record -> record.offset() >= awaited), (after, what) -> later.add(what), () -> now);
    }

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
    void withTooMuchWaitingNoFurtherPollIsAskedForUntilABatchTakesItUp() {
        poll(0, 1);
        assertThat(poll(1, 4)).isTrue();
        var done = new boolean[1];
        queue.take(records(4, 6)).subscribe().with(nothing -> done[0] = true);
        assertThat(done[0]).isFalse();
        end(0);
        assertThat(done[0]).isTrue();
        assertThat(begun.getLast()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void anEmptyPollBeginsNothing() {
        assertThat(poll(0, 0)).isTrue();
        assertThat(begun).isEmpty();
    }

    @Test
    void recordsAreGatheredUntilOneComesThatSomebodyWaitsFor() {
        poll(gathering, 0, 1);
        end(0);
        awaited = 3;
        poll(gathering, 1, 2);
        poll(gathering, 2, 3);
        assertThat(begun).hasSize(1);
        poll(gathering, 3, 4);
        assertThat(begun.getLast()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatWasGatheredIsABatchOnceSomebodyBeginsToWaitForIt() {
        poll(gathering, 0, 1);
        end(0);
        poll(gathering, 1, 2);
        assertThat(gathering.gathers()).isTrue();
        awaited = 1;
        gathering.next();
        assertThat(begun.getLast()).containsExactly(1L);
        assertThat(gathering.gathers()).isFalse();
    }

    @Test
    void whatWasGatheredIsABatchAfterAWhile() {
        poll(gathering, 0, 1);
        end(0);
        poll(gathering, 1, 2);
        poll(gathering, 2, 3);
        assertThat(later).hasSize(1);
        later.removeFirst().run();
        assertThat(begun).hasSize(1);
        assertThat(later).hasSize(1);
        now = Duration.ofHours(1).toNanos();
        later.removeFirst().run();
        assertThat(begun.getLast()).containsExactly(1L, 2L);
    }

    @Test
    void enoughRecordsAreABatch() {
        poll(gathering, 0, 1);
        end(0);
        poll(gathering, 1, PollQueue.ENOUGH);
        assertThat(begun).hasSize(1);
        poll(gathering, PollQueue.ENOUGH, PollQueue.ENOUGH + 1);
        assertThat(begun).hasSize(2);
    }

    private boolean poll(long from, long to) {
        return poll(queue, from, to);
    }

    private static boolean poll(PollQueue queue, long from, long to) {
        var done = new boolean[1];
        queue.take(records(from, to)).subscribe().with(nothing -> done[0] = true);
        return done[0];
    }

    private void end(int batch) {
        underWay.get(batch).complete(null);
    }

    private static List<ConsumerRecord<String, byte[]>> records(long from, long to) {
        return LongStream.range(from, to).mapToObj(offset -> new ConsumerRecord<>("t", 0, offset, "k", new byte[0])).toList();
    }
}
