package replaydesk.escalation.consultation;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes a row for each consultation, as the case's state has it, with its texts, and one for each answer. */
@Singleton
final class ConsultationTables implements StageTables<EscalationCase> {

    private static final String CONSULTATIONS = """
            insert into @consultation as old (case_id, id, number, organisation, colleague, team, asked_by, asked_at,
                   remind_at, reminded_at, state, ended_at, ended_by, open, question, reason)
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                   $8::timestamptz[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::timestamptz[],
                   $13::text[], $14::boolean[], $15::text[], $16::text[])
            on conflict (case_id, id) do update set reminded_at = excluded.reminded_at, state = excluded.state,
              ended_at = excluded.ended_at, ended_by = excluded.ended_by, open = excluded.open,
              question = coalesce(old.question, excluded.question), reason = coalesce(old.reason, excluded.reason)
            """;
    private static final String ANSWERS = """
            insert into @consultation_answer (event, case_id, consultation, answered_by, answer, answered_at)
            select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
            on conflict do nothing
            """;

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var statements = new ArrayList<Statement>(2);
        var rows = cases.stream().flatMap(ConsultationRow::of).toList();
        if (!rows.isEmpty()) {
            statements.add(new Statement(CONSULTATIONS, consultations(rows)));
        }
        var answers = cases.stream().flatMap(AnswerRow::of).toList();
        if (!answers.isEmpty()) {
            statements.add(new Statement(ANSWERS, answers(answers)));
        }
        return statements;
    }

    private static Tuple consultations(List<ConsultationRow> rows) {
        return Tuple.tuple().addArrayOfUUID(ids(rows, row -> row.of().id()))
                .addArrayOfUUID(ids(rows, row -> row.asked().id()))
                .addArrayOfString(keys(rows, row -> row.of().identity().number()))
                .addArrayOfString(keys(rows, row -> row.of().identity().organisation()))
                .addArrayOfString(keys(rows, row -> row.asked().colleague()))
                .addArrayOfString(keys(rows, row -> row.asked().team()))
                .addArrayOfString(keys(rows, row -> row.asked().by()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.asked().askedAt()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.asked().remindAt()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.asked().remindedAt()))
                .addArrayOfString(keys(rows, row -> row.asked().state().name()))
                .addArrayOfOffsetDateTime(times(rows, row -> row.asked().endedAt()))
                .addArrayOfString(keys(rows, row -> row.asked().endedBy()))
                .addArrayOfBoolean(rows.stream().map(ConsultationRow::isOpen).toArray(Boolean[]::new))
                .addArrayOfString(texts(rows, ConsultationRow::question))
                .addArrayOfString(texts(rows, ConsultationRow::reason));
    }

    private static Tuple answers(List<AnswerRow> rows) {
        return Tuple.tuple().addArrayOfUUID(ids(rows, AnswerRow::event)).addArrayOfUUID(ids(rows, AnswerRow::caseId))
                .addArrayOfUUID(ids(rows, AnswerRow::consultation)).addArrayOfString(keys(rows, AnswerRow::by))
                .addArrayOfString(texts(rows, AnswerRow::answer))
                .addArrayOfOffsetDateTime(times(rows, AnswerRow::at));
    }

    private static <R> UUID[] ids(List<R> rows, Function<R, UUID> of) {
        return rows.stream().map(of).toArray(UUID[]::new);
    }

    private static <R> String[] keys(List<R> rows, Function<R, String> of) {
        return rows.stream().map(of).map(Columns::key).toArray(String[]::new);
    }

    private static <R> String[] texts(List<R> rows, Function<R, String> of) {
        return rows.stream().map(of).map(Columns::text).toArray(String[]::new);
    }

    private static <R> OffsetDateTime[] times(List<R> rows, Function<R, Instant> of) {
        return rows.stream().map(of).map(at -> at == null ? null : at.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }
}
