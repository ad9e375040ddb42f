package replaydesk.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessStatTest {

    @Test
    void addsTheProcessAndItsEndedChildrenWhateverItsName() {
        var stat = "42 (odd) name (x) S 1 42 42 0 -1 4194304 100 200 3 4 150 50 25 5 20 0 31 0 12345 1 2";

        assertThat(ProcessStat.taken(stat)).isEqualTo(Duration.ofMillis((150 + 50 + 25 + 5) * 10));
    }

    @Test
    void timeSinceIsCountedPartByPartAndWithoutTheLoad() {
        var before = new ProcessorTime(
                Map.of("kafka", Duration.ofSeconds(3), ProcessorTime.LOAD, Duration.ofSeconds(1)));
        var after = new ProcessorTime(Map.of("kafka", Duration.ofSeconds(5), "desk", Duration.ofSeconds(4),
                ProcessorTime.LOAD, Duration.ofSeconds(9)));

        var taken = after.since(before);

        assertThat(taken.seconds("kafka")).isEqualTo(2);
        assertThat(taken.seconds("desk")).isEqualTo(4);
        assertThat(taken.secondsWithoutLoad()).isEqualTo(6);
    }
}
