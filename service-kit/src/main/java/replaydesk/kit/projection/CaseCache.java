package replaydesk.kit.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.CaseSnapshot;

/**
 * Cases last folded by this instance. Uncommitted ones are pinned, since the database does not have them yet. A case is
 * found only while its partition is owned under the same token, so nothing from an earlier acquisition is found.
 */
@Singleton
public final class CaseCache {

    private record Cached(CaseSnapshot snapshot, Object token) {
    }

    private final Cache<UUID, Cached> cases;
    private final Map<UUID, Cached> uncommitted = new ConcurrentHashMap<>();

    @Inject
    CaseCache(LogConfig config) {
        this(config.caseCache().asLongValue());
    }

    /** @param bytes the memory for committed cases */
    CaseCache(long bytes) {
        cases = Caffeine.newBuilder().maximumWeight(bytes).weigher((UUID id, Cached c) -> c.snapshot().weight())
                .executor(Runnable::run).build();
    }

    /** Returns the case as it was last folded; null when it is not in the cache. */
    public CaseSnapshot find(UUID id, OwnedPartitions owned) {
        var found = uncommitted.get(id);
        if (found == null) {
            found = cases.getIfPresent(id);
        }
        return found != null && found.token() == owned.token(found.snapshot().partition()) ? found.snapshot() : null;
    }

    /** Keeps a folded case. Call before the batch is announced. */
    void folded(CaseSnapshot snapshot, Object token) {
        uncommitted.put(snapshot.id(), new Cached(snapshot, token));
    }

    /** Notes that the database has the case in this form. A form folded since stays pinned. */
    void committed(CaseSnapshot snapshot) {
        uncommitted.computeIfPresent(snapshot.id(), (id, cached) -> {
            cases.put(id, cached);
            return cached.snapshot() == snapshot ? null : cached;
        });
    }

    /** Drops everything: uncommitted changes will not be committed. */
    void clear() {
        uncommitted.clear();
        cases.invalidateAll();
    }
}
