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
import java.util.function.Supplier;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;
import replaydesk.triage.evolution.TriageCase;

/** Writes the texts of cases, and the words of those that were closed as solved. */
@Singleton
final class CaseTextTables implements StageTables<TriageCase> {

    private static final String TEXTS = """
            insert into @case_text as old (case_id, number, organisation, subject, description, words, language,
                   category, product)
            select i, n, o, s, d, string_to_array(w, ' '), l, c, p
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                   $8::text[], $9::text[]) as x(i, n, o, s, d, w, l, c, p)
            on conflict (case_id) do update set language = excluded.language, category = excluded.category,
              product = excluded.product, subject = coalesce(excluded.subject, old.subject),
              description = coalesce(excluded.description, old.description),
              words = (select coalesce(array_agg(distinct w collate "C" order by w collate "C"), '{}')
                         from unnest(old.words || excluded.words) as w)
            """;
    private static final String STATES = """
            update @case_text t set language = x.l, category = x.c, product = x.p
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as x(i, l, c, p) where t.case_id = x.i
            """;
    private static final String SOLUTIONS = """
            update @case_text t set solution = case when x.k then x.s else coalesce(t.solution, x.s) end
              from unnest($1::uuid[], $2::text[], $3::boolean[]) as x(i, s, k) where t.case_id = x.i
            """;
    private static final String FORGET = """
            delete from @solved_word w using (
              select hashtextextended(c.organisation || chr(31) || u.word, 0) as term, c.solved_at, c.case_id
                from @case_text c, unnest(c.words) as u(word)
               where c.case_id = any($1::uuid[]) and c.solved_at is not null) as g
             where w.term = g.term and w.solved_at = g.solved_at and w.case_id = g.case_id
            """;
    private static final String ENDED = """
            update @case_text t set solved_at = x.a
              from unnest($1::uuid[], $2::timestamptz[]) as x(i, a) where t.case_id = x.i
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
        var found = those(changes, CaseChange::isFoundOtherwise);
        add(statements, found, FORGET, Tuple::tuple);
        var texts = those(changes, CaseChange::hasText);
        add(statements, texts, TEXTS, () -> Tuple.tuple()
                .addArrayOfString(column(texts, change -> change.view().identity().number()))
                .addArrayOfString(column(texts, change -> change.view().identity().organisation()))
                .addArrayOfString(column(texts, CaseChange::subject))
                .addArrayOfString(column(texts, CaseChange::description))
                .addArrayOfString(column(texts, change -> String.join(" ", change.words())))
                .addArrayOfString(column(texts, CaseChange::language))
                .addArrayOfString(column(texts, CaseChange::category))
                .addArrayOfString(column(texts, CaseChange::product)));
        var others = those(changes, change -> !change.hasText() && change.isOtherwise());
        add(statements, others, STATES, () -> Tuple.tuple()
                .addArrayOfString(column(others, CaseChange::language))
                .addArrayOfString(column(others, CaseChange::category))
                .addArrayOfString(column(others, CaseChange::product)));
        var solutions = those(changes, CaseChange::hasSolution);
        add(statements, solutions, SOLUTIONS, () -> Tuple.tuple()
                .addArrayOfString(column(solutions, CaseChange::solution)).addArrayOfBoolean(solutions.stream()
                        .map(CaseChange::isSolutionKnown).toArray(Boolean[]::new)));
        var ended = those(changes, CaseChange::isEnded);
        add(statements, ended, ENDED, () -> Tuple.tuple().addArrayOfOffsetDateTime(ended.stream()
                .map(CaseTextTables::solvedAt).toArray(OffsetDateTime[]::new)));
        add(statements, found, WORDS, Tuple::tuple);
        return statements;
    }

    /** Adds the statement for these cases, whose ids are its first value, if there are any. */
    private static void add(List<Statement> statements, List<CaseChange> changes, String sql, Supplier<Tuple> values) {
        if (!changes.isEmpty()) {
            var all = Tuple.tuple().addArrayOfUUID(ids(changes));
            var more = values.get();
            for (int i = 0; i < more.size(); i++) {
                all.addValue(more.getValue(i));
            }
            statements.add(new Statement(sql, all));
        }
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
