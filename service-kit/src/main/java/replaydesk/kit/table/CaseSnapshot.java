package replaydesk.kit.table;

import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;

/**
 * A case as the host has folded it, with the part of every stage. Nobody folds into it any more: a batch goes on from a copy of
 * its fold.
 *
 * @param slots     the stages' parts, in the order of the host's stages
 * @param partition where the log holds the case
 * @param offset    the last record folded
 */
public record CaseSnapshot(UUID id, CaseIdentity identity, CaseFold fold, StageSlot[] slots, int partition, long offset) {

    /** The case as one stage sees it. */
    @SuppressWarnings("unchecked")
    public <S> StoredCase<S> of(int stage) {
        var slot = slots[stage];
        return new StoredCase<>(view(stage), slot.blind(), slot.quarantined(), partition, offset);
    }

    /** The case as one stage's pure functions see it. */
    @SuppressWarnings("unchecked")
    public <S> CaseView<S> view(int stage) {
        return new CaseView<>(id, identity, fold, (S) slots[stage].state());
    }

    /** The memory that it takes, roughly, in bytes. */
    public int weight() {
        int bytes = 1_000 + 120 * Math.min(256, fold.version());
        for (var slot : slots) {
            bytes += 100 + 3 * slot.weight();
        }
        return bytes;
    }
}
