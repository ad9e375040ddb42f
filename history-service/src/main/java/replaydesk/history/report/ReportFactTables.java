package replaydesk.history.report;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.history.evolution.Evolution;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.evolution.Whereabouts;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;
import replaydesk.kit.table.StoredTime;

/** Writes a row for each fact that reports count. */
@Singleton
final class ReportFactTables implements StageTables<HistoryCase> {

    private static final String INSERT = """
            insert into @report_fact (case_id, version, what, organisation, at, level, to_level, team, key, detail,
                                      millis)
            select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::int[],
                                 $8::text[], $9::text[], $10::text[], $11::bigint[])
            on conflict (case_id, version, what) do nothing
            """;
    private static final Set<Class<? extends CaseEvent>> OF_SOLUTIONS = Set.of(SolutionProposed.class,
            SolutionAccepted.class, SolutionRejected.class, SelfHelpAccepted.class);

    private record Row(UUID caseId, int version, String organisation, Instant at, ReportFact fact) {
    }

    @Override
    public Class<HistoryCase> stateType() {
        return HistoryCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<HistoryCase>> cases) {
        var rows = cases.stream().filter(ReportFactTables::mayHaveFacts).flatMap(ReportFactTables::rows).toList();
        return rows.isEmpty() ? List.of() : List.of(new Statement(INSERT, tuple(rows)));
    }

    private static boolean mayHaveFacts(FoldedCase<HistoryCase> folded) {
        return folded.after() != null && folded.after().identity() != null
                && folded.after().identity().number() != null && folded.after().identity().organisation() != null
                && folded.records().stream().map(JudgedRecord::event).anyMatch(ReportFactTables::mayBeOne);
    }

    private static boolean mayBeOne(CaseEvent event) {
        return event != null
                && (Whereabouts.EVENTS.contains(event.getClass()) || OF_SOLUTIONS.contains(event.getClass()));
    }

    private static Stream<Row> rows(FoldedCase<HistoryCase> folded) {
        var organisation = folded.after().identity().organisation();
        var rows = new ArrayList<Row>();
        var state = folded.before() == null ? HistoryCase.NEW : folded.before();
        for (var record : folded.records()) {
            if (record.event() == null) {
                continue;
            }
            var before = state;
            state = Evolution.evolve(before, record.fact());
            var at = record.headers().occurredAt();
            var last = state.whereabouts().last();
            ReportFacts.of(before, record.event(), state).stream()
                    .map(fact -> new Row(folded.after().id(), record.version(), organisation,
                            fact.what() == What.STAY ? last : at, fact))
                    .forEach(rows::add);
        }
        return rows.stream();
    }

    private static Tuple tuple(List<Row> rows) {
        return Tuple.tuple().addArrayOfUUID(rows.stream().map(Row::caseId).toArray(UUID[]::new))
                .addArrayOfInteger(rows.stream().map(Row::version).toArray(Integer[]::new))
                .addArrayOfString(texts(rows, row -> row.fact().what().name()))
                .addArrayOfString(texts(rows, Row::organisation))
                .addArrayOfOffsetDateTime(
                        rows.stream().map(row -> StoredTime.of(row.at())).toArray(OffsetDateTime[]::new))
                .addArrayOfInteger(rows.stream().map(row -> row.fact().level()).toArray(Integer[]::new))
                .addArrayOfInteger(rows.stream().map(row -> row.fact().toLevel()).toArray(Integer[]::new))
                .addArrayOfString(texts(rows, row -> row.fact().team()))
                .addArrayOfString(texts(rows, row -> row.fact().key()))
                .addArrayOfString(texts(rows, row -> row.fact().detail()))
                .addArrayOfLong(rows.stream().map(row -> row.fact().millis()).toArray(Long[]::new));
    }

    private static String[] texts(List<Row> rows, Function<Row, String> of) {
        return rows.stream().map(of).map(Columns::key).toArray(String[]::new);
    }
}
