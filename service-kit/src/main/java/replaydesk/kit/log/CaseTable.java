package replaydesk.kit.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.log.FoldSnapshot;
import replaydesk.kit.stage.CaseIdentity;
import replaydesk.kit.stage.CaseView;

/** The table of case states: one row a case, its headers' fold and the stage's state. */
final class CaseTable<S> {

    private static final String COLUMNS = """
            select case_id, partition, number, organisation, requester, importing, log_offset, fold, state, blind
              from @case_state
            """;
    private static final String BY_ID = COLUMNS + " where case_id = any($1)";
    private static final String BY_NUMBER = COLUMNS + " where number = any($1)";
    private static final String UPSERT = """
            insert into @case_state (case_id, partition, number, organisation, requester, importing, version, log_offset, fold, state, blind)
            select i, p, n, o, r, m, v, f, d, s, string_to_array(b, ',') from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::bool[], $7::int[],
                   $8::bigint[], $9::bytea[], $10::bytea[], $11::text[]) as t(i, p, n, o, r, m, v, f, d, s, b)
            on conflict (case_id) do update set number = excluded.number, organisation = excluded.organisation,
              requester = excluded.requester, importing = excluded.importing, version = excluded.version,
              log_offset = excluded.log_offset, fold = excluded.fold, state = excluded.state, blind = excluded.blind
            """;

    private final StateCodec<S> codec;

    CaseTable(StateCodec<S> codec) {
        this.codec = codec;
    }

    Uni<Map<UUID, StoredCase<S>>> byId(SqlClient client, Generation generation, Collection<UUID> ids) {
        return client.preparedQuery(generation.sql(BY_ID)).execute(Tuple.of(ids.toArray(UUID[]::new))).map(rows -> {
            var cases = new HashMap<UUID, StoredCase<S>>(rows.size() * 2);
            for (var row : rows) {
                cases.put(row.getUUID("case_id"), read(row));
            }
            return cases;
        });
    }

    Uni<Map<String, StoredCase<S>>> byNumber(SqlClient client, Generation generation, Collection<String> numbers) {
        var sought = Tuple.of(numbers.toArray(String[]::new));
        return client.preparedQuery(generation.sql(BY_NUMBER)).execute(sought).map(rows -> {
            var cases = new HashMap<String, StoredCase<S>>();
            for (var row : rows) {
                cases.put(row.getString("number"), read(row));
            }
            return cases;
        });
    }

    private StoredCase<S> read(Row row) {
        var identity = row.getString("number") == null ? null
                : new CaseIdentity(row.getString("number"), row.getString("organisation"), row.getString("requester"),
                        row.getBoolean("importing"));
        var blind = row.getArrayOfStrings("blind");
        var view = new CaseView<>(row.getUUID("case_id"), identity, FoldSnapshot.read(row.getBuffer("fold").getBytes()),
                codec.read(row.getBuffer("state").getBytes()));
        return new StoredCase<>(view, blind == null ? Set.of() : Set.copyOf(Arrays.asList(blind)),
                row.getInteger("partition"), row.getLong("log_offset"));
    }

    /** A case as its row has it. */
    record Encoded<S>(StoredCase<S> stored, byte[] fold, byte[] state) {
        int size() {
            return fold.length + state.length;
        }
    }

    Encoded<S> encode(StoredCase<S> stored) {
        return new Encoded<>(stored, FoldSnapshot.write(stored.view().fold()), codec.write(stored.view().state()));
    }

    Uni<Void> write(SqlClient client, Generation generation, List<Encoded<S>> cases) {
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
        var states = new Buffer[size];
        var blind = new String[size];
        for (int i = 0; i < size; i++) {
            var stored = cases.get(i).stored();
            var view = stored.view();
            ids[i] = view.id();
            partitions[i] = stored.partition();
            if (view.identity() != null) {
                numbers[i] = view.identity().number();
                organisations[i] = view.identity().organisation();
                requesters[i] = view.identity().requester();
            }
            importing[i] = view.identity() != null && view.identity().importing();
            versions[i] = view.fold().version();
            offsets[i] = stored.offset();
            folds[i] = Buffer.buffer(cases.get(i).fold());
            states[i] = Buffer.buffer(cases.get(i).state());
            blind[i] = stored.blind().isEmpty() ? null : String.join(",", stored.blind());
        }
        var tuple = Tuple.tuple().addArrayOfUUID(ids).addArrayOfInteger(partitions).addArrayOfString(numbers)
                .addArrayOfString(organisations).addArrayOfString(requesters).addArrayOfBoolean(importing)
                .addArrayOfInteger(versions).addArrayOfLong(offsets).addValue(folds).addValue(states)
                .addArrayOfString(blind);
        return client.preparedQuery(generation.sql(UPSERT)).execute(tuple).replaceWithVoid();
    }
}
