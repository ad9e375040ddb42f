package replaydesk.escalation.solution;

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
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.solution.TryRow.Judgement;
import replaydesk.escalation.solution.TryRow.Proposed;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes a row for each proposed solution, with its texts and the last judgement. */
@Singleton
final class SolutionTables implements StageTables<EscalationCase> {

    private static final String TRIES = """
            insert into @solution as old (case_id, number, id, kind, fix_wanted, judged, word, text, steps, attachments,
                   known_solution, known_version, proposed_by, level, proposed_at, judged_by, reason, judged_at)
            select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::boolean[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::text[], $11::text[], $12::int[], $13::text[], $14::int[],
                   $15::timestamptz[], $16::text[], $17::text[], $18::timestamptz[])
            on conflict (case_id, number) do update set judged = excluded.judged, word = excluded.word,
              judged_by = excluded.judged_by, reason = excluded.reason, judged_at = excluded.judged_at
            """;

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var rows = cases.stream().flatMap(TryRow::of).toList();
        return rows.isEmpty() ? List.of() : List.of(new Statement(TRIES, tuple(rows)));
    }

    private static Tuple tuple(List<TryRow> rows) {
        return Tuple.tuple().addArrayOfUUID(rows.stream().map(TryRow::caseId).toArray(UUID[]::new))
                .addArrayOfInteger(rows.stream().map(row -> row.of().number()).toArray(Integer[]::new))
                .addArrayOfUUID(rows.stream().map(row -> row.of().id()).toArray(UUID[]::new))
                .addArrayOfString(texts(rows, row -> row.of().kind() == null ? null : row.of().kind().name()))
                .addArrayOfBoolean(rows.stream().map(row -> row.of().fixWanted()).toArray(Boolean[]::new))
                .addArrayOfString(texts(rows, row -> row.of().judged().name()))
                .addArrayOfString(texts(rows, row -> row.of().word()))
                .addArrayOfString(texts(rows, said(SolutionProposed::text)))
                .addArrayOfString(texts(rows, said(SolutionTables::steps)))
                .addArrayOfString(texts(rows, said(SolutionTables::attachments)))
                .addArrayOfString(texts(rows, said(e -> e.knownSolution() == null ? null : e.knownSolution().key())))
                .addArrayOfInteger(rows.stream().map(said(SolutionTables::knownVersion)).toArray(Integer[]::new))
                .addArrayOfString(texts(rows, proposed(Proposed::by)))
                .addArrayOfInteger(rows.stream().map(proposed(Proposed::level)).toArray(Integer[]::new))
                .addArrayOfOffsetDateTime(rows.stream().map(proposed(Proposed::at)).map(SolutionTables::time)
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfString(texts(rows, judged(Judgement::by)))
                .addArrayOfString(texts(rows, judged(Judgement::reason)))
                .addArrayOfOffsetDateTime(rows.stream().map(judged(Judgement::at)).map(SolutionTables::time)
                        .toArray(OffsetDateTime[]::new));
    }

    private static <T> Function<TryRow, T> said(Function<SolutionProposed, T> of) {
        return proposed(proposed -> of.apply(proposed.event()));
    }

    private static <T> Function<TryRow, T> proposed(Function<Proposed, T> of) {
        return row -> row.proposed() == null ? null : of.apply(row.proposed());
    }

    private static <T> Function<TryRow, T> judged(Function<Judgement, T> of) {
        return row -> row.judged() == null ? null : of.apply(row.judged());
    }

    private static String[] texts(List<TryRow> rows, Function<TryRow, String> of) {
        return rows.stream().map(of).map(Columns::text).toArray(String[]::new);
    }

    private static Integer knownVersion(SolutionProposed event) {
        return event.knownSolution() == null ? null : event.knownSolution().version();
    }

    private static String steps(SolutionProposed event) {
        return new JsonArray(event.steps().stream().map(Columns::text).toList()).encode();
    }

    private static String attachments(SolutionProposed event) {
        var files = new JsonArray();
        event.attachments().forEach(file -> files.add(new JsonObject()
                .put("id", file.id() == null ? null : file.id().toString()).put("name", Columns.text(file.name()))
                .put("mediaType", Columns.text(file.mediaType())).put("size", file.size())
                .put("sha256", Columns.text(file.sha256()))));
        return files.encode();
    }

    private static OffsetDateTime time(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
