package replaydesk.kit.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.PositionTable;
import replaydesk.kit.table.StageSlot;

/** Tests that a case is in memory only as long as no other instance can have changed it. */
class CaseCacheTest {

    private static final UUID CASE = UUID.randomUUID();

    private final OwnedPartitions owned = new OwnedPartitions();
    private final CaseCache cache = new CaseCache(10_000);

    CaseCacheTest() {
        owned.assigned(List.of(3));
        acquire();
    }

    @Test
    void aCaseIsFoundWhileItsPartitionStays() {
        commit(fold(CASE));
        owned.noteFolded(new PositionTable.Move(3, 7, 8, 1, Instant.EPOCH));
        assertThat(found(CASE)).isTrue();
    }

    @Test
    void nothingIsFoundOnceThePartitionIsReleased() {
        commit(fold(CASE));
        owned.release(List.of(3));
        assertThat(found(CASE)).isFalse();
        acquire();
        assertThat(found(CASE)).isFalse();
    }

    @Test
    void nothingIsFoundOncePositionsWereReadAgain() {
        commit(fold(CASE));
        acquire();
        assertThat(found(CASE)).isFalse();
    }

    @Test
    void whatIsNotCommittedStaysHoweverMuchElseIsKept() {
        fold(CASE);
        for (int i = 0; i < 1_000; i++) {
            commit(fold(new UUID(0, i)));
        }
        assertThat(found(CASE)).isTrue();
    }

    @Test
    void whatWasFoldedAfterACommitBeganIsStillPinned() {
        var committed = fold(CASE);
        var later = fold(CASE);
        cache.committed(committed);
        assertThat(cache.find(CASE, owned)).isSameAs(later);
    }

    @Test
    void onlySoMuchOfWhatIsCommittedIsKept() {
        for (int i = 0; i < 1_000; i++) {
            commit(fold(new UUID(0, i)));
        }
        assertThat(IntStream.range(0, 1_000).filter(i -> found(new UUID(0, i))).count()).isBetween(1L, 10L);
    }

    private void acquire() {
        owned.acquired(Map.of(3, new PositionTable.Position(7, 1, Instant.EPOCH)));
    }

    private CaseSnapshot fold(UUID id) {
        var snapshot = new CaseSnapshot(id, null, CaseFold.unknown(), new StageSlot[0], 3, 7);
        cache.folded(snapshot, owned.token(3));
        return snapshot;
    }

    private void commit(CaseSnapshot snapshot) {
        cache.committed(snapshot);
    }

    private boolean found(UUID id) {
        return cache.find(id, owned) != null;
    }
}
