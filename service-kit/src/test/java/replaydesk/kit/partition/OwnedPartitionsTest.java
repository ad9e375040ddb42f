package replaydesk.kit.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import replaydesk.kit.table.PositionTable.Move;
import replaydesk.kit.table.PositionTable.Position;

/** Tests the states of a partition at an instance, and the positions of owned partitions. */
class OwnedPartitionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private long elapsed = Long.MAX_VALUE - 1;
    private final OwnedPartitions partitions = new OwnedPartitions(() -> elapsed);

    @Test
    void whatIsAssignedIsOwnedOnceItIsAcquired() {
        partitions.assigned(List.of(0));
        assertThat(partitions.owns(0)).isFalse();
        assertThat(partitions.toAcquire(Duration.ZERO)).containsExactly(0);
        acquire(1);
        assertThat(partitions.owns(0)).isTrue();
        assertThat(partitions.toAcquire(Duration.ZERO)).isEmpty();
    }

    @Test
    void whatWasNotAssignedCannotBeAcquired() {
        assertThatThrownBy(() -> acquire(1)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("UNASSIGNED");
        assertThat(partitions.owns(0)).isFalse();
    }

    @Test
    void whatIsReleasedIsAcquiredAgainAfterAWhile() {
        partitions.assigned(List.of(0));
        acquire(1);
        partitions.release(List.of(0));
        assertThat(partitions.owns(0)).isFalse();
        assertThat(partitions.toAcquire(A_WHILE)).isEmpty();
        elapsed += A_WHILE.toNanos();
        assertThat(partitions.toAcquire(A_WHILE)).containsExactly(0);
    }

    @Test
    void whatIsRevokedIsNeitherReleasedNorAcquiredAgain() {
        partitions.assigned(List.of(0));
        acquire(1);
        partitions.revoked(List.of(0));
        partitions.release(List.of(0));
        assertThat(partitions.toAcquire(Duration.ZERO)).isEmpty();
        assertThat(partitions.token(0)).isNull();
        assertThatThrownBy(() -> acquire(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyStateKnowsWhatItCanBecome() {
        assertThat(PartitionState.UNASSIGNED.canBecome(PartitionState.ASSIGNED)).isTrue();
        assertThat(PartitionState.UNASSIGNED.canBecome(PartitionState.OWNED)).isFalse();
        assertThat(PartitionState.ASSIGNED.canBecome(PartitionState.OWNED)).isTrue();
        assertThat(List.of(PartitionState.values())).allMatch(PartitionState.OWNED::canBecome);
    }

    @Test
    void eachAcquisitionHasATokenOfItsOwn() {
        partitions.assigned(List.of(0));
        acquire(1);
        var token = partitions.token(0);
        acquire(1);
        assertThat(partitions.token(0)).isNotSameAs(token);
    }

    @Test
    void whatIsFoldedGoesAheadOfWhatIsCommitted() {
        partitions.assigned(List.of(0));
        acquire(1);
        partitions.noteFolded(new Move(0, 5, 9, 1, NOW));
        assertThat(partitions.folded(0).next()).isEqualTo(9);
        assertThat(partitions.committed(0).next()).isEqualTo(5);
        partitions.noteCommitted(new Move(0, 5, 9, 1, NOW));
        assertThat(partitions.committed().get(0).next()).isEqualTo(9);
    }

    @Test
    void whatAnEarlierEpochFoldedNoLongerCounts() {
        partitions.assigned(List.of(0));
        acquire(2);
        partitions.noteFolded(new Move(0, 5, 9, 1, NOW));
        partitions.noteCommitted(new Move(0, 5, 9, 1, NOW));
        assertThat(partitions.folded(0).next()).isEqualTo(5);
        assertThat(partitions.committed(0).next()).isEqualTo(5);
    }

    private void acquire(long epoch) {
        partitions.acquired(Map.of(0, new Position(5, epoch, NOW)));
    }
}
