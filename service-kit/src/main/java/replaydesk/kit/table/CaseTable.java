package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.log.FoldSnapshot;
import replaydesk.kit.stage.CaseIdentity;

/** Table of cases: one row a case, with its identity and header fold. */
public final class CaseTable {

    /**
     * Reads cases and their parts by one statement, since it sees the tables as they are at one moment. Two statements
     * may see a state from before a batch and the counters from after it: what is decided on those is wrong, and the
     * log would accept it.
     */
    private static final String BY_ID = """
            select case_id, partition, number, organisation, requester, importing, log_offset, fold, null as stage,
                   null::bytea as state, null::text[] as blind, null::timestamptz as next_due, null as attempts,
                   false as quarantined
              from @case_fold where case_id = any($1)
            union all
            select case_id, null, null, null, null, null, null, null, stage, state, blind, next_due, attempts,
                   quarantined
              from @stage_state where case_id = any($1) and stage = any($2)
            """;
    private static final String ID_BY_NUMBER = "select number, case_id from @case_fold where number = any($1)";
    private static final String UPSERT = """
            insert into @case_fold (case_id, partition, number, organisation, requester, importing, version, log_offset,
                   fold)
            select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::bool[], $7::int[],
                   $8::bigint[], $9::bytea[])
            on conflict (case_id) do update set number = excluded.number, organisation = excluded.organisation,
              requester = excluded.requester, importing = excluded.importing, version = excluded.version,
              log_offset = excluded.log_offset, fold = excluded.fold
            """;

    private CaseTable() {
    }

    /** Reads the cases with these ids, each with the parts of all hosted stages as they are at one moment. */
    public static Uni<Map<UUID, CaseSnapshot>> byId(SqlClient client, Generation generation, Stages stages,
            Collection<UUID> ids) {
        var sought = Tuple.of(ids.toArray(UUID[]::new), StageStateTable.names(stages));
        return client.preparedQuery(generation.sql(BY_ID)).execute(sought).map(rows -> {
            var slots = StageStateTable.byCase(rows, stages);
            var cases = new HashMap<UUID, CaseSnapshot>();
            for (var row : rows) {
                if (row.getBuffer("fold") != null) {
                    var id = row.getUUID("case_id");
                    var parts = slots.get(id);
                    cases.put(id, read(row, id, parts == null ? stages.initial() : parts));
                }
            }
            return cases;
        });
    }

    /** Reads the ids of the cases with these numbers. */
    public static Uni<Map<String, UUID>> idByNumber(SqlClient client, Generation generation,
            Collection<String> numbers) {
        var sought = Tuple.of(numbers.toArray(String[]::new));
        return client.preparedQuery(generation.sql(ID_BY_NUMBER)).execute(sought).map(rows -> {
            var ids = new HashMap<String, UUID>();
            rows.forEach(row -> ids.put(row.getString("number"), row.getUUID("case_id")));
            return ids;
        });
    }

    private static CaseSnapshot read(Row row, UUID id, StageSlot[] slots) {
        var identity = row.getString("number") == null ? null
                : new CaseIdentity(row.getString("number"), row.getString("organisation"), row.getString("requester"),
                        row.getBoolean("importing"));
        return new CaseSnapshot(id, identity, FoldSnapshot.read(row.getBuffer("fold").getBytes()), slots,
                row.getInteger("partition"), row.getLong("log_offset"));
    }

    /** Writes the cases in one statement. */
    public static StageTables.Statement write(List<CaseSnapshot> cases) {
        int size = cases.size();
        var ids = new UUID[size];
        var partitions = new Integer[size];
        var numbers = new String[size];
        var organisations = new String[size];
        var requesters = new String[size];
        var importing = new Boolean[size];
        var versions = new Integer[size];
        var offsets = new Long[size];
        var folds = new Buffer[size];
        for (int i = 0; i < size; i++) {
            var snapshot = cases.get(i);
            var identity = snapshot.identity();
            ids[i] = snapshot.id();
            partitions[i] = snapshot.partition();
            if (identity != null) {
                numbers[i] = identity.number();
                organisations[i] = identity.organisation();
                requesters[i] = identity.requester();
            }
            importing[i] = identity != null && identity.importing();
            versions[i] = snapshot.fold().version();
            offsets[i] = snapshot.offset();
            folds[i] = Buffer.buffer(FoldSnapshot.write(snapshot.fold()));
        }
        return new StageTables.Statement(UPSERT, Tuple.tuple().addArrayOfUUID(ids).addArrayOfInteger(partitions)
                .addArrayOfString(numbers).addArrayOfString(organisations).addArrayOfString(requesters)
                .addArrayOfBoolean(importing).addArrayOfInteger(versions).addArrayOfLong(offsets).addValue(folds));
    }
}
