package replaydesk.bench.measure.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of reading the lines that the system tests print. */
class FuzzOutputTest {

    private static FuzzOutput of(String... lines) {
        var output = new FuzzOutput();
        List.of(lines).forEach(output::line);
        return output;
    }

    @Test
    void requestsAndRecordsAreAddedUpAndSeedsAreKept() {
        var output = of("[fuzz] seed -12", "[fuzz] 1200 requests answered: {200=1200}", "[foreign] seed 7",
                "[foreign] 300 records written, 2 refused by the broker: {EVENT=302}",
                "[foreign] 50 requests answered: {200=50}", "2 passed, 0 failed, 0 skipped");
        assertThat(output.requests()).isEqualTo(1_250);
        assertThat(output.records()).isEqualTo(300);
        assertThat(output.seeds()).containsExactly("[fuzz] seed -12", "[foreign] seed 7");
        assertThat(output.failed(0)).isZero();
    }

    @Test
    void aTestThatFailedOrNeverEndedCounts() {
        assertThat(of("1 passed, 1 failed, 0 skipped").failed(1)).isEqualTo(1);
        assertThat(of("0 passed, 0 failed, 0 skipped").failed(1)).isEqualTo(2);
        assertThat(of().failed(1)).isEqualTo(2);
        assertThat(of("2 passed, 0 failed, 0 skipped").failed(1)).isEqualTo(1);
    }
}
