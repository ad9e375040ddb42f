package replaydesk.history.problem;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.catalogue.ProblemLinked;
import replaydesk.events.catalogue.ProblemUnlinked;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;

/** Writes a row for each link of a case to a problem that stands. */
@Singleton
final class ProblemCaseTables implements StageTables<HistoryCase> {

    private record Link(UUID caseId, UUID problem) {
    }

    private static final String LINK = """
            insert into @problem_case (case_id, problem) select * from unnest($1::uuid[], $2::uuid[])
            on conflict do nothing
            """;
    private static final String UNLINK = """
            delete from @problem_case p using unnest($1::uuid[], $2::uuid[]) as t(case_id, problem)
             where p.case_id = t.case_id and p.problem = t.problem
            """;

    @Override
    public Class<HistoryCase> stateType() {
        return HistoryCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<HistoryCase>> cases) {
        var stands = new LinkedHashMap<Link, Boolean>();
        for (var folded : cases) {
            for (var record : folded.records()) {
                var caseId = record.headers().subject();
                switch (record.event()) {
                    case ProblemLinked linked -> stands.put(new Link(caseId, linked.problem()), true);
                    case ProblemUnlinked unlinked -> stands.put(new Link(caseId, unlinked.problem()), false);
                    case null, default -> {
                    }
                }
            }
        }
        var statements = new ArrayList<Statement>(2);
        add(statements, LINK, stands, true);
        add(statements, UNLINK, stands, false);
        return statements;
    }

    private static void add(List<Statement> statements, String sql, Map<Link, Boolean> stands, boolean which) {
        var links = stands.entrySet().stream().filter(entry -> entry.getValue() == which).map(Map.Entry::getKey)
                .filter(link -> link.problem() != null).toList();
        if (!links.isEmpty()) {
            statements.add(new Statement(sql, Tuple.of(links.stream().map(Link::caseId).toArray(UUID[]::new),
                    links.stream().map(Link::problem).toArray(UUID[]::new))));
        }
    }
}
