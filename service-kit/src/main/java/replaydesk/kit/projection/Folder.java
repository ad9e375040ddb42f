package replaydesk.kit.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.codec.EventCodec;
import replaydesk.kit.partition.OwnedPartitions;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.CaseTable;
import replaydesk.kit.table.Generation;
import replaydesk.kit.table.HostPool;
import replaydesk.kit.table.Stages;

/** Folds batches: takes their cases from the cache, reads the others in one query, and folds all records. */
@Singleton
final class Folder {

    private final Pool pool;
    private final Stages stages;
    private final EventCodec codec;
    private final Clock clock;

    Folder(@HostPool Pool pool, Stages stages, EventCodec codec, Clock clock) {
        this.pool = pool;
        this.stages = stages;
        this.codec = codec;
        this.clock = clock;
    }

    /** Folds the batch on whichever thread has its cases. */
    Uni<BatchResult> fold(Generation generation, OwnedPartitions owned, CaseCache cache, Batch batch) {
        return before(generation, owned, cache, batch).map(before -> fold(batch, before));
    }

    /** The cases of the batch as they stand before it. */
    Uni<Map<UUID, CaseSnapshot>> before(Generation generation, OwnedPartitions owned, CaseCache cache, Batch batch) {
        var known = new HashMap<UUID, CaseSnapshot>();
        var missing = new HashSet<UUID>();
        for (var timed : batch.records()) {
            var id = timed.record().headers().subject();
            if (!known.containsKey(id) && !missing.contains(id)) {
                var cached = cache.find(id, owned);
                if (cached == null) {
                    missing.add(id);
                } else {
                    known.put(id, cached);
                }
            }
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().item(known);
        }
        return CaseTable.byId(pool, generation, stages, missing).map(read -> {
            known.putAll(read);
            return known;
        });
    }

    /** Folds the records in, on the caller's thread. */
    BatchResult fold(Batch batch, Map<UUID, CaseSnapshot> before) {
        var fold = new BatchFold(stages, codec, before::get);
        batch.records().forEach(timed -> fold.fold(timed.record(), timed.time()));
        var result = fold.settle(clock.instant());
        result.moves = batch.moves();
        result.letters.addAll(batch.unusable());
        result.records = batch.records().size() + batch.unusable().size();
        return result;
    }
}
