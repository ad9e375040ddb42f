package replaydesk.kit.table;

import java.util.UUID;
import replaydesk.events.log.CaseFold;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;

/**
 * Case as the host has folded it, with the part of every stage. Never folded further: a batch continues with a copy of
 * its fold.
 *
 * @param slots the stages' parts, in the order of the host's stages
 * @param partition the partition that holds the case
 * @param offset the offset of the last folded record
 */
public record CaseSnapshot(UUID id, CaseIdentity identity, CaseFold fold, StageSlot[] slots, int partition,
        long offset) {

    /** Returns the case as one stage sees it. */
    @SuppressWarnings("unchecked")
    public <S> StoredCase<S> of(int stage) {
        var slot = slots[stage];
        return new StoredCase<>(view(stage), slot.blind(), slot.quarantined(), partition, offset);
    }

    /** Returns the case as one stage's pure functions see it. */
    @SuppressWarnings("unchecked")
    public <S> CaseView<S> view(int stage) {
        return new CaseView<>(id, identity, fold, (S) slots[stage].state());
    }

    /** The approximate memory in bytes. */
    public int weight() {
        int bytes = 1_000 + 120 * Math.min(256, fold.version());
        for (var slot : slots) {
            bytes += 100 + 3 * slot.weight();
        }
        return bytes;
    }
}
