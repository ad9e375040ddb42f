package replaydesk.triage.similar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import replaydesk.kit.table.Generations;
import replaydesk.triage.search.Question;
import replaydesk.triage.search.Words;

/**
 * Finds solved cases of the same organisation by the words that they share with a case. What is read is bounded
 * however many cases there are: of each word the cases that had it last. A word that many have weighs little.
 */
@Singleton
public final class SimilarCases {

    private static final int MOST = 5;
    private static final int FEWEST_WORDS = 2;
    private static final double LEAST_SHARE = 0.3;
    private static final double SAME_CATEGORY = 1.3;
    private static final double SAME_PRODUCT = 1.2;

    private static final String TEXT =
            "select subject, description, language, solution from @case_text where case_id = $1";
    private static final String FIND = """
            with posting as (
              select p.case_id, count(*) over (partition by t.term) as cases
                from (select hashtextextended($1::text || chr(31) || word, 0) as term
                        from unnest($2::text[]) as w(word)) as t
               cross join lateral (select s.case_id from @solved_word s where s.term = t.term
                                    order by s.solved_at desc limit 200) as p),
            scored as (
              select case_id, sum(ln(1 + 200.0::float8 / cases)) as score from posting
               where case_id <> $3::uuid group by case_id having count(*) >= $4::int
               order by score desc, case_id limit 20)
            select c.case_id, c.number, c.subject, c.solution, c.category, c.product, c.solved_at, c.words, s.score
              from scored s join @case_text c using (case_id)
            """;

    private final Pool pool;
    private final Generations generations;

    SimilarCases(Pool pool, Generations generations) {
        this.pool = pool;
        this.generations = generations;
    }

    /** Returns the texts of a case; without any where this host has none. */
    public Uni<CaseText> text(UUID caseId) {
        return pool.preparedQuery(generations.current().sql(TEXT)).execute(Tuple.of(caseId))
                .map(rows -> rows.size() == 0 ? CaseText.NONE : text(rows.iterator().next()));
    }

    private static CaseText text(Row row) {
        return new CaseText(row.getString("subject"), row.getString("description"), row.getString("language"),
                row.getString("solution"));
    }

    /** Finds solved cases like this one, the most alike first. */
    public Uni<List<SolvedCase>> like(UUID caseId, String organisation, Question question) {
        var stems = Words.stems(question.text(), question.language(), CaseChange.MOST_WORDS);
        if (organisation == null || stems.size() < FEWEST_WORDS) {
            return Uni.createFrom().item(List.of());
        }
        var values = Tuple.tuple().addString(organisation).addArrayOfString(stems.keySet().toArray(String[]::new))
                .addUUID(caseId).addInteger(FEWEST_WORDS);
        return pool.preparedQuery(generations.current().sql(FIND)).execute(values)
                .map(rows -> best(rows, stems, question));
    }

    private static List<SolvedCase> best(RowSet<Row> rows, Map<String, String> stems, Question question) {
        var ranked = StreamSupport.stream(rows.spliterator(), false).map(row -> of(row, stems, question))
                .sorted(Comparator.comparingDouble(SolvedCase::score).reversed().thenComparing(SolvedCase::id))
                .limit(MOST).toList();
        double least = ranked.isEmpty() ? 0 : ranked.getFirst().score() * LEAST_SHARE;
        return ranked.stream().filter(found -> found.score() >= least).toList();
    }

    private static SolvedCase of(Row row, Map<String, String> stems, Question question) {
        var category = row.getString("category");
        var product = row.getString("product");
        double fit = (category != null && !question.categories().isEmpty()
                && category.equals(question.categories().getFirst()) ? SAME_CATEGORY : 1)
                * (product != null && product.equals(question.product()) ? SAME_PRODUCT : 1);
        var words = Stream.of(row.getArrayOfStrings("words")).map(stems::get).filter(word -> word != null).sorted()
                .toList();
        return new SolvedCase(row.getUUID("case_id"), row.getString("number"), row.getString("subject"),
                row.getString("solution"), category, product, row.getOffsetDateTime("solved_at").toInstant(),
                row.getDouble("score") * fit, words);
    }
}
