package replaydesk.kit.table;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Table of the stages' parts: one row a case and stage, with the time at which the stage's next obligation is due. */
public final class StageStateTable {

    /** Row to write; if {@code state} is null, the stored state stays. */
    public record Change(UUID caseId, String stage, int partition, byte[] state, StageSlot slot) {
    }

    private static final String COLUMNS = """
            select case_id, stage, state, blind, next_due, attempts, quarantined from @stage_state
            """;
    private static final String OF_PARTITION = COLUMNS + """
             where partition = $1 and stage = any($2) and (case_id, stage) > ($3, $4) order by case_id, stage limit $5
            """;
    private static final String OF_STAGE = """
            select s.case_id, f.organisation, s.state, s.blind, s.next_due, s.attempts, s.quarantined
              from @stage_state s join @case_fold f using (case_id)
             where s.stage = $1 and s.case_id > $2 and ($3::text[] is null or f.organisation = any($3::text[]))
             order by s.case_id limit $4
            """;
    private static final String UPSERT = """
            insert into @stage_state as s (case_id, stage, partition, state, blind, next_due, attempts, parked,
                   quarantined)
            select i, g, p, d, string_to_array(b, ','), n, a, k, q
              from unnest($1::uuid[], $2::text[], $3::int[], $4::bytea[], $5::text[], $6::timestamptz[], $7::text[],
                   $8::bool[], $9::bool[]) as t(i, g, p, d, b, n, a, k, q)
            on conflict (case_id, stage) do update set state = coalesce(excluded.state, s.state),
              blind = excluded.blind, next_due = excluded.next_due, attempts = excluded.attempts,
              parked = excluded.parked, quarantined = excluded.quarantined
            """;

    private StageStateTable() {
    }

    /** Returns the parts among the rows, by case; rows without a stage are no parts. */
    static Map<UUID, StageSlot[]> byCase(Iterable<Row> rows, Stages stages) {
        var slots = new HashMap<UUID, StageSlot[]>();
        for (var row : rows) {
            if (row.getString("stage") != null) {
                int stage = stages.hosted().named(row.getString("stage"));
                slots.computeIfAbsent(row.getUUID("case_id"), id -> stages.initial())[stage] = read(row, stage, stages);
            }
        }
        return slots;
    }

    /** Row read on a walk through a partition. */
    public record StoredPart(UUID caseId, int stage, StageSlot slot) {
    }

    /** Reads the next parts of a partition behind the given one, in the order of their keys. */
    public static Uni<List<StoredPart>> ofPartition(SqlClient client, Generation generation, Stages stages,
            int partition,
            UUID afterCase, String afterStage, int limit) {
        var values = Tuple.tuple().addInteger(partition).addArrayOfString(names(stages)).addUUID(afterCase)
                .addString(afterStage).addInteger(limit);
        return client.preparedQuery(generation.sql(OF_PARTITION)).execute(values).map(rows -> rows.stream().map(row -> {
            int stage = stages.hosted().named(row.getString("stage"));
            return new StoredPart(row.getUUID("case_id"), stage, read(row, stage, stages));
        }).toList());
    }

    /** Row read on a walk through all parts of one stage. */
    public record StoredOfStage(UUID caseId, String organisation, StageSlot slot) {
    }

    /**
     * Reads the next parts of one stage behind the given case, in the order of the cases' ids.
     *
     * @param organisations those whose cases are read; null for all
     */
    public static Uni<List<StoredOfStage>> ofStage(SqlClient client, Generation generation, Stages stages, String stage,
            String[] organisations, UUID afterCase, int limit) {
        int number = stages.hosted().named(stage);
        var values = Tuple.tuple().addString(stage).addUUID(afterCase).addArrayOfString(organisations)
                .addInteger(limit);
        return client.preparedQuery(generation.sql(OF_STAGE)).execute(values).map(rows -> rows.stream()
                .map(row -> new StoredOfStage(row.getUUID("case_id"), row.getString("organisation"),
                        read(row, number, stages)))
                .toList());
    }

    private static StageSlot read(Row row, int stage, Stages stages) {
        var state = row.getBuffer("state");
        var blind = row.getArrayOfStrings("blind");
        var due = row.getOffsetDateTime("next_due");
        return stages.stored(stage, state == null ? null : state.getBytes(),
                blind == null ? Set.of() : Set.copyOf(Arrays.asList(blind)),
                due == null ? null : due.toInstant(), Attempts.parse(row.getString("attempts")),
                row.getBoolean("quarantined"));
    }

    static String[] names(Stages stages) {
        return stages.hosted().all().stream().map(stage -> stage.name()).toArray(String[]::new);
    }

    /**
     * Returns the change of a stage's part that has to be written over {@code before} (null if nothing is stored); null
     * when nothing has changed.
     */
    public static Change change(Stages stages, int stage, CaseSnapshot after, StageSlot before) {
        var slot = after.slots()[stage];
        var stored = before == null ? stages.initial()[stage] : before;
        boolean sameState = slot.sameState(stored);
        if (sameState && slot.sameRow(stored)) {
            return null;
        }
        return new Change(after.id(), stages.hosted().get(stage).name(), after.partition(),
                sameState ? null : stages.encode(stage, slot), slot);
    }

    /** Writes the rows in one statement. */
    public static StageTables.Statement write(List<Change> changes) {
        var values = Tuple.tuple().addArrayOfUUID(changes.stream().map(Change::caseId).toArray(UUID[]::new))
                .addArrayOfString(changes.stream().map(Change::stage).toArray(String[]::new))
                .addArrayOfInteger(changes.stream().map(Change::partition).toArray(Integer[]::new))
                .addValue(changes.stream().map(c -> c.state() == null ? null : Buffer.buffer(c.state()))
                        .toArray(Buffer[]::new))
                .addArrayOfString(column(changes,
                        slot -> slot.blind().isEmpty() ? null
                                : slot.blind().stream().sorted().collect(Collectors.joining(","))))
                .addArrayOfOffsetDateTime(
                        changes.stream().map(c -> time(c.slot().nextDue())).toArray(OffsetDateTime[]::new))
                .addArrayOfString(column(changes, slot -> slot.attempts().text()))
                .addArrayOfBoolean(changes.stream().map(c -> c.slot().attempts().parked()).toArray(Boolean[]::new))
                .addArrayOfBoolean(changes.stream().map(c -> c.slot().quarantined()).toArray(Boolean[]::new));
        return new StageTables.Statement(UPSERT, values);
    }

    private static String[] column(List<Change> changes, java.util.function.Function<StageSlot, String> of) {
        return changes.stream().map(c -> of.apply(c.slot())).toArray(String[]::new);
    }

    private static OffsetDateTime time(Instant due) {
        return due == null ? null : StoredTime.of(due);
    }
}
