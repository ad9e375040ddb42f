package replaydesk.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.stage.CaseView;

/** A case is at hand only for as long as nobody else can have moved it. */
class KeptCasesTest {

    private static final UUID CASE = UUID.randomUUID();

    private final Ownership ownership = new Ownership(10_000);

    KeptCasesTest() {
        take();
    }

    @Test
    void aCaseIsFoundWhileItsPartitionStays() {
        keep(CASE, 100);
        ownership.moved(new PositionTable.Move(3, 7, 8, 1, Instant.EPOCH));
        assertThat(found(CASE)).isTrue();
    }

    @Test
    void nothingIsFoundOnceThePartitionIsLost() {
        keep(CASE, 100);
        ownership.lost(Set.of(3));
        assertThat(found(CASE)).isFalse();
        take();
        assertThat(found(CASE)).isFalse();
    }

    @Test
    void nothingIsFoundOncePositionsWereReadAnew() {
        keep(CASE, 100);
        take();
        assertThat(found(CASE)).isFalse();
    }

    @Test
    void whatABatchCommittedThatBeganBeforeATakeOverIsNotFound() {
        var before = ownership.tenure(3);
        take();
        ownership.kept().keep(kept(CASE, 100, before));
        assertThat(found(CASE)).isFalse();
    }

    @Test
    void aCaseThatABatchMovesIsNotFoundUntilItIsCommitted() {
        keep(CASE, 100);
        var taken = ownership.kept().take(CASE, ownership);
        assertThat(taken).isNotNull();
        assertThat(found(CASE)).isFalse();
        ownership.kept().keep(taken);
        assertThat(found(CASE)).isTrue();
    }

    @Test
    void onlySoMuchIsKept() {
        for (int i = 0; i < 1_000; i++) {
            keep(new UUID(0, i), 1_000);
        }
        assertThat(java.util.stream.IntStream.range(0, 1_000).filter(i -> found(new UUID(0, i))).count()).isBetween(1L, 10L);
    }

    private void take() {
        ownership.taken(Map.of(3, new PositionTable.Position(7, 1, Instant.EPOCH)));
    }

    private void keep(UUID id, int size) {
        ownership.kept().keep(kept(id, size, ownership.tenure(3)));
    }

    private static KeptCases.Kept kept(UUID id, int size, Object tenure) {
        return new KeptCases.Kept(new StoredCase<>(new CaseView<>(id, null, CaseFold.unknown(), "state"), Set.of(), 3, 7), List.of(), size, tenure);
    }

    private boolean found(UUID id) {
        return ownership.kept().find(id, ownership) != null;
    }
}
