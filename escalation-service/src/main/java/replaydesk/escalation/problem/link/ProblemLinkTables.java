package replaydesk.escalation.problem.link;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ProblemLinks.Link;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.Life;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;

/** Writes a row for each link of a case to a problem, as the case's state has it. */
@Singleton
final class ProblemLinkTables implements StageTables<EscalationCase> {

    private static final String FORGET = "delete from @problem_link where case_id = any($1)";
    private static final String LINKS = """
            insert into @problem_link (case_id, problem, number, organisation, is_open, reached, told, has_requester,
                                      standing, judged)
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::uuid[],
                                 $7::uuid[], $8::boolean[], $9::text[], $10::text[])
            """;

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var changed = cases.stream().filter(ProblemLinkTables::hasChanged).map(FoldedCase::after).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var ids = Tuple.tuple().addArrayOfUUID(changed.stream().map(CaseView::id).toArray(UUID[]::new));
        var linked = changed.stream().filter(view -> !view.state().problems().all().isEmpty()).toList();
        return linked.isEmpty() ? List.of(new Statement(FORGET, ids))
                : List.of(new Statement(FORGET, ids), new Statement(LINKS, rows(linked)));
    }

    private static boolean hasChanged(FoldedCase<EscalationCase> folded) {
        if (folded.after() == null) {
            return false;
        }
        var after = folded.after().state();
        var before = folded.before();
        return before == null ? !after.problems().all().isEmpty()
                : !before.problems().equals(after.problems())
                        || !after.problems().all().isEmpty() && !(before.life() == after.life()
                                && Objects.equals(before.proposals().standing(), after.proposals().standing()));
    }

    private static Tuple rows(List<CaseView<EscalationCase>> cases) {
        var owners = new ArrayList<CaseView<EscalationCase>>();
        var links = new ArrayList<Link>();
        for (var view : cases) {
            for (var link : view.state().problems().all()) {
                owners.add(view);
                links.add(link);
            }
        }
        return Tuple.tuple().addArrayOfUUID(owners.stream().map(CaseView::id).toArray(UUID[]::new))
                .addArrayOfUUID(links.stream().map(Link::problem).toArray(UUID[]::new))
                .addArrayOfString(owners.stream().map(it -> it.identity() == null ? null
                        : Columns.key(it.identity().number())).toArray(String[]::new))
                .addArrayOfString(owners.stream().map(it -> it.identity() == null ? null
                        : Columns.text(it.identity().organisation())).toArray(String[]::new))
                .addArrayOfBoolean(owners.stream().map(it -> it.state().life() == Life.OPEN).toArray(Boolean[]::new))
                .addArrayOfUUID(links.stream().map(Link::reached).toArray(UUID[]::new))
                .addArrayOfUUID(links.stream().map(Link::told).toArray(UUID[]::new))
                .addArrayOfBoolean(owners.stream().map(it -> it.identity() != null && it.identity().requester() != null)
                        .toArray(Boolean[]::new))
                .addArrayOfString(owners.stream().map(it -> it.state().proposals().standing())
                        .map(it -> it == null || it.kind() == null ? null : it.kind().name()).toArray(String[]::new))
                .addArrayOfString(owners.stream().map(it -> it.state().proposals().standing())
                        .map(it -> it == null ? null : it.judged().name()).toArray(String[]::new));
    }
}
