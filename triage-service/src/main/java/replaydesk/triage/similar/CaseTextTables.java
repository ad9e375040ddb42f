package replaydesk.triage.similar;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;
import replaydesk.triage.evolution.TriageCase;

/** Writes the texts of cases, and the words of those that were closed as solved. */
@Singleton
final class CaseTextTables implements StageTables<TriageCase> {

    private static final String TEXTS = """
            insert into @case_text as old (case_id, number, organisation, subject, description, language, words)
            select i, n, o, s, d, l, string_to_array(w, ' ')
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
                   as x(i, n, o, s, d, l, w)
            on conflict (case_id) do update set subject = coalesce(excluded.subject, old.subject),
              description = coalesce(excluded.description, old.description),
              language = coalesce(excluded.language, old.language),
              words = (select coalesce(array_agg(distinct w), '{}') from unnest(old.words || excluded.words) as w)
            """;
    private static final String SOLUTIONS = """
            update @case_text t set solution = x.s from unnest($1::uuid[], $2::text[]) as x(i, s) where t.case_id = x.i
            """;
    private static final String FORGET = """
            delete from @solved_word w using (
              select hashtextextended(c.organisation || chr(31) || u.word, 0) as term, c.solved_at, c.case_id
                from @case_text c, unnest(c.words) as u(word)
               where c.case_id = any($1::uuid[]) and c.solved_at is not null) as g
             where w.term = g.term and w.solved_at = g.solved_at and w.case_id = g.case_id
            """;
    private static final String ENDED = """
            update @case_text t set solved_at = x.a, category = x.c, product = x.p
              from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[]) as x(i, a, c, p)
             where t.case_id = x.i
            """;
    private static final String WORDS = """
            insert into @solved_word (term, solved_at, case_id)
            select distinct hashtextextended(c.organisation || chr(31) || u.word, 0), c.solved_at, c.case_id
              from @case_text c, unnest(c.words) as u(word)
             where c.case_id = any($1::uuid[]) and c.solved_at is not null
            on conflict do nothing
            """;

    @Override
    public Class<TriageCase> stateType() {
        return TriageCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<TriageCase>> cases) {
        var changes = cases.stream().filter(CaseTextTables::isOfAnOrganisation).map(CaseChange::of).toList();
        var statements = new ArrayList<Statement>();
        var texts = those(changes, CaseChange::hasText);
        if (!texts.isEmpty()) {
            statements.add(texts(texts));
        }
        var solutions = those(changes, change -> change.solution() != null);
        if (!solutions.isEmpty()) {
            statements.add(new Statement(SOLUTIONS, Tuple.tuple().addArrayOfUUID(ids(solutions))
                    .addArrayOfString(column(solutions, CaseChange::solution))));
        }
        var ended = those(changes, CaseChange::ended);
        if (!ended.isEmpty()) {
            statements.add(new Statement(FORGET, Tuple.tuple().addArrayOfUUID(ids(ended))));
            statements.add(new Statement(ENDED, Tuple.tuple().addArrayOfUUID(ids(ended))
                    .addArrayOfOffsetDateTime(ended.stream().map(CaseTextTables::solvedAt)
                            .toArray(OffsetDateTime[]::new))
                    .addArrayOfString(column(ended, CaseChange::category))
                    .addArrayOfString(column(ended, CaseChange::product))));
            statements.add(new Statement(WORDS, Tuple.tuple().addArrayOfUUID(ids(ended))));
        }
        return statements;
    }

    private static Statement texts(List<CaseChange> changes) {
        return new Statement(TEXTS, Tuple.tuple().addArrayOfUUID(ids(changes))
                .addArrayOfString(column(changes, change -> change.view().identity().number()))
                .addArrayOfString(column(changes, change -> change.view().identity().organisation()))
                .addArrayOfString(column(changes, CaseChange::subject))
                .addArrayOfString(column(changes, CaseChange::description))
                .addArrayOfString(column(changes, CaseChange::language))
                .addArrayOfString(column(changes, change -> String.join(" ", change.words()))));
    }

    private static boolean isOfAnOrganisation(FoldedCase<TriageCase> folded) {
        return folded.after() != null && folded.after().identity() != null
                && folded.after().identity().organisation() != null;
    }

    private static List<CaseChange> those(List<CaseChange> changes, Predicate<CaseChange> which) {
        return changes.stream().filter(which).toList();
    }

    private static UUID[] ids(List<CaseChange> changes) {
        return changes.stream().map(change -> change.view().id()).toArray(UUID[]::new);
    }

    private static String[] column(List<CaseChange> changes, Function<CaseChange, String> of) {
        return changes.stream().map(of).toArray(String[]::new);
    }

    private static OffsetDateTime solvedAt(CaseChange change) {
        return change.solvedAt() == null ? null : change.solvedAt().atOffset(ZoneOffset.UTC);
    }
}
