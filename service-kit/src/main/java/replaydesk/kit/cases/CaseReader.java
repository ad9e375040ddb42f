package replaydesk.kit.cases;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import replaydesk.kit.await.BatchingLoader;
import replaydesk.kit.partition.PartitionAssignment;
import replaydesk.kit.projection.CaseCache;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.CaseTable;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.Stages;

/**
 * Finds cases: in memory as this instance last folded them, or else in the database. If another instance has acquired
 * the case unnoticed, the log overrules what is decided on it here.
 */
@Singleton
public final class CaseReader {

    private final BatchingLoader<UUID, CaseSnapshot> byId;
    private final BatchingLoader<String, UUID> byNumber;
    private final CaseCache cache;
    private final PartitionAssignment assignment;
    private final FreshCases fresh;
    private final Absence absence;

    CaseReader(@HostPool Pool pool, Generations generations, Stages stages, CaseCache cache,
            PartitionAssignment assignment, FreshCases fresh, Absence absence) {
        this.cache = cache;
        this.assignment = assignment;
        this.fresh = fresh;
        this.absence = absence;
        this.byId = new BatchingLoader<>(ids -> CaseTable.byId(pool, generations.current(), stages, ids));
        this.byNumber = new BatchingLoader<>(numbers -> CaseTable.idByNumber(pool, generations.current(), numbers));
    }

    /** Tells whether this instance has the case in memory, because it was folded or registered here lately. */
    public boolean isInMemory(UUID id) {
        return fresh.isAwaited(id) || cache.find(id, assignment.owned()) != null;
    }

    /** Finds the case with this id; null when this host does not have it. */
    public Uni<CaseSnapshot> find(UUID id) {
        var cached = cache.find(id, assignment.owned());
        if (cached != null) {
            return Uni.createFrom().item(cached);
        }
        return fresh.folded(id).chain(() -> {
            var folded = cache.find(id, assignment.owned());
            return folded == null ? byId.find(id) : Uni.createFrom().item(folded);
        });
    }

    /** Finds the case with this number; null when this host does not have it. */
    public Uni<CaseSnapshot> find(String number) {
        if (number.indexOf('\0') >= 0) {
            return Uni.createFrom().nullItem();
        }
        var registeredHere = fresh.withNumber(number);
        return registeredHere != null ? find(registeredHere)
                : byNumber.find(number).chain(id -> id == null ? Uni.createFrom().nullItem() : find(id));
    }

    /** The case with this id; null when the log has none. */
    Uni<CaseSnapshot> sought(UUID id) {
        return find(id).chain(found -> found != null ? Uni.createFrom().item(found) : newest(id));
    }

    /** The case with this id once all that the log has of its partition is folded; null when the log has none. */
    Uni<CaseSnapshot> newest(UUID id) {
        return absence.isCertain(id).chain(() -> find(id));
    }

    /** The case with this number; null when the log has none. */
    Uni<CaseSnapshot> sought(String number) {
        return find(number).chain(found -> found != null ? Uni.createFrom().item(found)
                : absence.isCertain().chain(() -> find(number)));
    }

    /** Completes when all that the log has now is folded and committed here; fails with NotReady if it takes long. */
    Uni<Void> allRead() {
        return absence.isCertain();
    }

    /** The cases with these ids, as far as this host has them. */
    public Uni<Map<UUID, CaseSnapshot>> all(Collection<UUID> ids) {
        var found = new HashMap<UUID, CaseSnapshot>();
        var missing = new ArrayList<UUID>();
        for (var id : ids) {
            var cached = cache.find(id, assignment.owned());
            if (cached == null) {
                missing.add(id);
            } else {
                found.put(id, cached);
            }
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return Uni.join().all(missing.stream().map(byId::find).toList()).andFailFast().map(read -> {
            read.stream().filter(snapshot -> snapshot != null).forEach(snapshot -> found.put(snapshot.id(), snapshot));
            return found;
        });
    }
}
