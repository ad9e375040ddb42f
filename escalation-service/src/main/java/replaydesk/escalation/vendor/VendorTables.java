package replaydesk.escalation.vendor;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes a row for each step of what happens with vendors. */
@Singleton
final class VendorTables implements StageTables<EscalationCase> {

    private static final String STEPS = """
            insert into @vendor_step (event, case_id, version, kind, vendor, text, discloses, evidence,
                   reference_system, reference_id, promised_at, contract, done_by, on_behalf_of, at)
            select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::text[], $13::text[], $14::text[],
                   $15::timestamptz[])
            on conflict do nothing
            """;

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var rows = cases.stream().flatMap(folded -> folded.records().stream()).flatMap(StepRow::of).toList();
        return rows.isEmpty() ? List.of() : List.of(new Statement(STEPS, tuple(rows)));
    }

    private static Tuple tuple(List<StepRow> rows) {
        return Tuple.tuple().addArrayOfUUID(ids(rows, row -> row.record().headers().id()))
                .addArrayOfUUID(ids(rows, row -> row.record().headers().subject()))
                .addArrayOfInteger(rows.stream().map(row -> row.record().version()).toArray(Integer[]::new))
                .addArrayOfString(texts(rows, row -> row.kind().name())).addArrayOfString(texts(rows, StepRow::vendor))
                .addArrayOfString(texts(rows, StepRow::text))
                .addArrayOfString(texts(rows,
                        row -> new JsonArray(row.discloses().stream().map(Columns::text).toList()).encode()))
                .addArrayOfString(texts(rows, StepRow::evidence))
                .addArrayOfString(texts(rows, row -> row.reference() == null ? null : row.reference().system()))
                .addArrayOfString(texts(rows, row -> row.reference() == null ? null : row.reference().id()))
                .addArrayOfOffsetDateTime(rows.stream().map(row -> row.promisedAt() == null ? null
                        : row.promisedAt().atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new))
                .addArrayOfString(texts(rows, StepRow::contract)).addArrayOfString(texts(rows, StepRow::by))
                .addArrayOfString(texts(rows, StepRow::onBehalfOf))
                .addArrayOfOffsetDateTime(rows.stream().map(row -> row.record().headers().occurredAt()
                        .atOffset(ZoneOffset.UTC)).toArray(OffsetDateTime[]::new));
    }

    private static UUID[] ids(List<StepRow> rows, Function<StepRow, UUID> of) {
        return rows.stream().map(of).toArray(UUID[]::new);
    }

    private static String[] texts(List<StepRow> rows, Function<StepRow, String> of) {
        return rows.stream().map(of).map(Columns::text).toArray(String[]::new);
    }
}
