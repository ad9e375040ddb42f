package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Table of outcomes: the verdicts on this host's commands. */
public final class OutcomeTable {

    private static final String COLUMNS = """
            select event_id, command_id, case_id, type, verdict, overruling, body_hash, basis, number, partition,
                   log_offset
              from @outcome
            """;
    private static final String BY_EVENT = COLUMNS + " where event_id = any($1)";
    private static final String BY_COMMAND = COLUMNS + " where command_id = any($1) order by verdict desc";
    private static final String INSERT = """
            insert into @outcome (event_id, command_id, case_id, type, verdict, overruling, body_hash, basis, number,
                                  partition, log_offset, recorded_at)
            select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::smallint[], $6::text[], $7::text[],
                                 $8::text[], $9::text[], $10::int[], $11::bigint[], $12::timestamptz[])
            on conflict (event_id) do nothing
            """;
    /** Limit that keeps each statement short, however many outcomes a rebuild has restored. */
    private static final int EXPIRED_AT_ONCE = 10_000;
    private static final String EXPIRE = """
            delete from @outcome where event_id in (
              select event_id from @outcome where recorded_at < $1 and partition = $2 limit %d)
            """.formatted(EXPIRED_AT_ONCE);

    private OutcomeTable() {
    }

    public static Uni<Map<UUID, Outcome>> byEvent(SqlClient client, Generation generation, Collection<UUID> events) {
        return read(client, generation.sql(BY_EVENT), events, Outcome::eventId);
    }

    /** Reads outcomes by command; if a command has several outcomes, the accepted one. */
    public static Uni<Map<UUID, Outcome>> byCommand(SqlClient client, Generation generation,
            Collection<UUID> commands) {
        return read(client, generation.sql(BY_COMMAND), commands, Outcome::commandId);
    }

    private static Uni<Map<UUID, Outcome>> read(SqlClient client, String sql, Collection<UUID> ids,
            Function<Outcome, UUID> key) {
        return client.preparedQuery(sql).execute(Tuple.of(ids.toArray(UUID[]::new))).map(rows -> {
            var outcomes = new HashMap<UUID, Outcome>();
            for (var row : rows) {
                var outcome = Outcome.of(row);
                outcomes.put(key.apply(outcome), outcome);
            }
            return outcomes;
        });
    }

    /** Writes the outcomes in one statement, each with the log's time of its record. */
    public static StageTables.Statement write(List<Outcome> outcomes, List<Instant> recorded) {
        int size = outcomes.size();
        var events = new UUID[size];
        var commands = new UUID[size];
        var cases = new UUID[size];
        var types = new String[size];
        var verdicts = new Short[size];
        var overrulings = new String[size];
        var hashes = new String[size];
        var bases = new String[size];
        var numbers = new String[size];
        var partitions = new Integer[size];
        var offsets = new Long[size];
        var times = new OffsetDateTime[size];
        for (int i = 0; i < size; i++) {
            var outcome = outcomes.get(i);
            events[i] = outcome.eventId();
            commands[i] = outcome.commandId();
            cases[i] = outcome.caseId();
            types[i] = outcome.type();
            verdicts[i] = (short) outcome.verdict().code();
            overrulings[i] = Outcome.write(outcome.overruling());
            hashes[i] = outcome.bodyHash();
            bases[i] = outcome.basis();
            numbers[i] = outcome.number();
            partitions[i] = outcome.partition();
            offsets[i] = outcome.offset();
            times[i] = StoredTime.of(recorded.get(i));
        }
        var tuple = Tuple.tuple().addArrayOfUUID(events).addArrayOfUUID(commands).addArrayOfUUID(cases)
                .addArrayOfString(types).addArrayOfShort(verdicts).addArrayOfString(overrulings)
                .addArrayOfString(hashes).addArrayOfString(bases).addArrayOfString(numbers)
                .addArrayOfInteger(partitions).addArrayOfLong(offsets).addArrayOfOffsetDateTime(times);
        return new StageTables.Statement(INSERT, tuple);
    }

    /** Deletes the outcomes of a partition that are older than this time of the log. */
    public static Uni<Void> expire(SqlClient client, Generation generation, int partition, Instant before) {
        return client.preparedQuery(generation.sql(EXPIRE)).execute(Tuple.of(StoredTime.of(before), partition))
                .chain(rows -> rows.rowCount() < EXPIRED_AT_ONCE ? Uni.createFrom().voidItem()
                        : expire(client, generation, partition, before));
    }
}
