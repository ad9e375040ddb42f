package replaydesk.kit.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.PositionTable.Move;
import replaydesk.kit.table.PositionTable.Position;

/** Tests the time up to which the projection is known to have read everything. */
class ReadHorizonTest {

    private static final Instant DUE = Instant.parse("2026-03-02T08:00:00Z");

    private final OwnedPartitions owned = new OwnedPartitions();
    private final ReadHorizon horizon = new ReadHorizon();

    ReadHorizonTest() {
        owned.assigned(List.of(0, 1));
        owned.acquired(Map.of(0, new Position(5, 1, DUE), 1, new Position(5, 1, DUE)));
    }

    @Test
    void nothingIsReachedBeforeAnEndWasSampled() {
        horizon.passed(owned);
        assertThat(horizon.reaches(0, DUE)).isFalse();
    }

    @Test
    void aTimeIsReachedOnceTheEndSampledAfterItIsPassed() {
        horizon.sampled(DUE, Map.of(0, 7L, 1, 5L));
        horizon.passed(owned);
        assertThat(horizon.reaches(0, DUE)).isFalse();
        assertThat(horizon.reaches(1, DUE)).isTrue();
        assertThat(horizon.reaches(1, DUE.plusMillis(1))).isFalse();

        owned.noteFolded(new Move(0, 5, 7, 1, DUE));
        horizon.passed(owned);
        assertThat(horizon.reaches(0, DUE)).isTrue();
    }

    @Test
    void underLoadTheFirstSampleStaysUntilItIsPassed() {
        horizon.sampled(DUE, Map.of(0, 7L));
        horizon.sampled(DUE.plusSeconds(1), Map.of(0, 900L));
        owned.noteFolded(new Move(0, 5, 8, 1, DUE));
        horizon.passed(owned);
        assertThat(horizon.reaches(0, DUE)).isTrue();
        assertThat(horizon.reaches(0, DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void whatWasReadBeforeAPartitionWasLostSaysNothingOfIt() {
        horizon.sampled(DUE, Map.of(0, 5L, 1, 9L));
        horizon.passed(owned);
        owned.revoked(List.of(0, 1));
        horizon.passed(owned);
        owned.assigned(List.of(0, 1));
        owned.acquired(Map.of(0, new Position(5, 2, DUE), 1, new Position(20, 2, DUE)));
        horizon.passed(owned);
        assertThat(horizon.reaches(0, DUE)).isFalse();
        assertThat(horizon.reaches(1, DUE)).isFalse();
    }
}
