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
 * The cases last folded by this instance. What is not committed yet is pinned: the database does not have it. A case counts for as
 * long as its partition is owned under the same token; nothing of an earlier acquisition is found any more.
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

    /** @param bytes the memory for what is committed */
    CaseCache(long bytes) {
        cases = Caffeine.newBuilder().maximumWeight(bytes).weigher((UUID id, Cached c) -> c.snapshot().weight())
                .executor(Runnable::run).build();
    }

    /** The case as it was folded last; null when that is not known here. */
    public CaseSnapshot find(UUID id, OwnedPartitions owned) {
        var found = uncommitted.get(id);
        if (found == null) {
            found = cases.getIfPresent(id);
        }
        return found != null && found.token() == owned.token(found.snapshot().partition()) ? found.snapshot() : null;
    }

    /** Keeps what was folded. Call before anybody is told of it. */
    void folded(CaseSnapshot snapshot, Object token) {
        uncommitted.put(snapshot.id(), new Cached(snapshot, token));
    }

    /** Notes that the database has the case like this; what was folded since stays pinned. */
    void committed(CaseSnapshot snapshot) {
        uncommitted.computeIfPresent(snapshot.id(), (id, cached) -> {
            cases.put(id, cached);
            return cached.snapshot() == snapshot ? null : cached;
        });
    }

    /** Forgets everything: what was folded will not be committed. */
    void clear() {
        uncommitted.clear();
        cases.invalidateAll();
    }
}
