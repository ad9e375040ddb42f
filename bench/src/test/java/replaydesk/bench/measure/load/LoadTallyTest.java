package replaydesk.bench.measure.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadTallyTest {

    private final LoadTally tally = new LoadTally();

    @Test
    void onlyAcknowledgedCallsCountInLatencies() {
        tally.answered(201, millis(10));
        tally.answered(200, millis(12));
        tally.answered(503, millis(1));
        tally.answered(202, millis(900));
        tally.failed();

        assertThat(tally.acknowledged()).isEqualTo(2);
        assertThat(tally.millis(0)).isCloseTo(10, offset(0.1));
        assertThat(tally.millis(100)).isCloseTo(12, offset(0.1));
    }

    @Test
    void allOthersAreFailuresByStatus() {
        tally.answered(202, millis(1));
        tally.answered(503, millis(1));
        tally.answered(503, millis(1));
        tally.failed();

        assertThat(tally.others()).isEqualTo(4);
        assertThat(tally.failures()).isEqualTo(Map.of("status 202", 1L, "status 503", 2L, "no answer", 1L));
    }

    @Test
    void theRateIsThatOfAcknowledgedCallsAlone() {
        tally.answered(201, millis(1));
        tally.answered(429, millis(1));
        tally.took(Duration.ofSeconds(2));

        assertThat(tally.rate()).isEqualTo(0.5);
    }

    @Test
    void roundsTakenTogetherKeepEveryCallAndTheTime() {
        var other = new LoadTally();
        other.answered(201, millis(30));
        other.failed();
        other.took(Duration.ofSeconds(1));
        tally.answered(201, millis(10));
        tally.took(Duration.ofSeconds(1));

        tally.add(other);

        assertThat(tally.rate()).isEqualTo(1);
        assertThat(tally.others()).isEqualTo(1);
        assertThat(tally.millis(100)).isCloseTo(30, offset(0.1));
    }

    private static long millis(long millis) {
        return millis * 1_000_000;
    }
}
