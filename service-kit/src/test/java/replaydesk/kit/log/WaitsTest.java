package replaydesk.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Which records somebody waits for. */
class WaitsTest {

    private final Waits waits = new Waits();

    @Test
    void aPositionIsWaitedForInItsPartitionUntilTheRecordOrOneBehindItComes() {
        waits.forPosition(1, 7);
        assertThat(waits.forAnyOf(List.of(record(1, 6, "a"), record(0, 9, "a")))).isFalse();
        assertThat(waits.forAnyOf(List.of(record(1, 6, "a"), record(1, 7, "a")))).isTrue();
        assertThat(waits.forAnyOf(List.of(record(1, 12, "a")))).isTrue();
    }

    @Test
    void aCaseIsWaitedForWithAnyOfItsRecords() {
        waits.forCase("a");
        assertThat(waits.forAnyOf(List.of(record(0, 0, "b")))).isFalse();
        assertThat(waits.forAnyOf(List.of(record(0, 0, "b"), record(3, 1, "a")))).isTrue();
    }

    @Test
    void anEndedWaitIsNoLongerAndThoseLikeItAre() {
        var first = waits.forCase("a");
        var second = waits.forCase("a");
        first.close();
        first.close();
        assertThat(waits.any()).isTrue();
        assertThat(waits.forAnyOf(List.of(record(0, 0, "a")))).isTrue();
        second.close();
        assertThat(waits.any()).isFalse();
        assertThat(waits.forAnyOf(List.of(record(0, 0, "a")))).isFalse();
    }

    @Test
    void theBeginningOfEveryWaitIsToldOnceItIsThere() {
        var told = new AtomicInteger();
        waits.onBegin(() -> {
            assertThat(waits.any()).isTrue();
            told.incrementAndGet();
        });
        waits.forPosition(0, 0);
        waits.forCase("a");
        assertThat(told).hasValue(2);
    }

    private static ConsumerRecord<String, byte[]> record(int partition, long offset, String key) {
        return new ConsumerRecord<>("t", partition, offset, key, new byte[0]);
    }
}
