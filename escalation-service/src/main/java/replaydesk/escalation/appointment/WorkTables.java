package replaydesk.escalation.appointment;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.booking.reach.BookingReach;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.value.Material;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/**
 * Writes a row for each thing that is said of work. Has the slots of a case looked at once its work or its life has
 * changed.
 */
@Singleton
final class WorkTables implements StageTables<EscalationCase> {

    private static final String STEPS = """
            insert into @work_step (event, case_id, version, work_id, step, kind, specialist, place, note, started,
                   minutes, materials, done_by, at)
            select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::timestamptz[], $11::bigint[], $12::text[], $13::text[],
                   $14::timestamptz[])
            on conflict do nothing
            """;

    private record Row(JudgedRecord record, WorkStep step) {
    }

    private final BookingReach reach;

    WorkTables(BookingReach reach) {
        this.reach = reach;
    }

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        cases.stream().filter(WorkTables::mayFreeSlots).forEach(folded -> reach.soon(folded.after().id()));
        var rows = cases.stream().flatMap(folded -> folded.records().stream())
                .flatMap(record -> WorkStep.of(record).map(step -> new Row(record, step))).toList();
        return rows.isEmpty() ? List.of() : List.of(new Statement(STEPS, tuple(rows)));
    }

    private static boolean mayFreeSlots(FoldedCase<EscalationCase> folded) {
        return folded.before() != null && folded.after() != null
                && !folded.before().works().scheduled().equals(folded.after().state().works().scheduled());
    }

    private static Tuple tuple(List<Row> rows) {
        return Tuple.tuple().addArrayOfUUID(ids(rows, row -> row.step().event()))
                .addArrayOfUUID(ids(rows, row -> row.record().headers().subject()))
                .addArrayOfInteger(rows.stream().map(row -> row.record().version()).toArray(Integer[]::new))
                .addArrayOfUUID(ids(rows, row -> row.step().workId()))
                .addArrayOfString(texts(rows, row -> row.step().said().name()))
                .addArrayOfString(texts(rows, row -> row.step().kind() == null ? null : row.step().kind().name()))
                .addArrayOfString(texts(rows, row -> row.step().specialist()))
                .addArrayOfString(texts(rows, row -> row.step().place()))
                .addArrayOfString(texts(rows, row -> row.step().note()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.step().started()))
                .addArrayOfLong(rows.stream().map(row -> row.step().minutes()).toArray(Long[]::new))
                .addArrayOfString(texts(rows, row -> json(row.step().materials())))
                .addArrayOfString(texts(rows, row -> row.step().by()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.step().at()));
    }

    private static String json(List<Material> materials) {
        return new JsonArray(materials.stream().map(one -> new JsonObject().put("item", Columns.text(one.item()))
                .put("amount", one.quantity() == null ? null : one.quantity().toPlainString())
                .put("unit", Columns.text(one.unit()))).toList()).encode();
    }

    private static UUID[] ids(List<Row> rows, Function<Row, UUID> of) {
        return rows.stream().map(of).toArray(UUID[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Row, String> of) {
        return rows.stream().map(of).map(Columns::text).toArray(String[]::new);
    }

    private static OffsetDateTime[] times(List<Row> rows, Function<Row, Instant> of) {
        return rows.stream().map(of).map(at -> at == null ? null : at.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }
}
