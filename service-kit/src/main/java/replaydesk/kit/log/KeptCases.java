package replaydesk.kit.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import replaydesk.kit.stage.Owed;

/**
 * Cases as this instance last committed them, so that the next batch and the next command need not read them back. What is
 * kept is what the projection holds for as long as the partition stays this instance's: whatever ends that, or leaves it
 * open how far the projection came, begins another tenure, and nothing of an earlier one is found any more.
 */
final class KeptCases {

    /** For the objects around the bytes. */
    private static final int OVERHEAD = 400;

    /**
     * @param stored as committed; nobody folds into it any more
     * @param owed   what the case owes as it stands
     * @param size   of what is stored, in bytes
     * @param tenure under which it was committed
     */
    record Kept(StoredCase<Object> stored, List<Owed> owed, int size, Object tenure) {
    }

    private final Cache<UUID, Kept> kept;

    /** @param bytes how much of what is stored is kept; it takes a few times as much memory */
    KeptCases(long bytes) {
        kept = Caffeine.newBuilder().maximumWeight(bytes).weigher((UUID id, Kept k) -> k.size() + OVERHEAD)
                .executor(Runnable::run).build();
    }

    /** The case as it stands in the projection; null when that is not known here. */
    Kept find(UUID id, Ownership ownership) {
        var found = kept.getIfPresent(id);
        return found != null && found.tenure() == ownership.tenure(found.stored().partition()) ? found : null;
    }

    /**
     * Takes the case out, for a batch that moves it: until the batch is committed and has put it back, whoever asks must read
     * it, since the database may tell of the commit before this instance does.
     */
    Kept take(UUID id, Ownership ownership) {
        var found = find(id, ownership);
        kept.invalidate(id);
        return found;
    }

    /** To be called once it is committed, before anybody is told. */
    void keep(Kept committed) {
        kept.put(committed.stored().view().id(), committed);
    }
}
