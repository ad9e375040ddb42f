package replaydesk.escalation.link;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.VendorConsentAsked;
import replaydesk.events.catalogue.WorkOffered;
import replaydesk.kit.await.Positions;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.StageTables;

/** The table of what requesters answer by links, with the case of each. */
@Singleton
class AnswerLinkTable implements StageTables<EscalationCase> {

    private static final String INSERT = """
            insert into @answer_link (link_id, case_id) select l, c from unnest($1::uuid[], $2::uuid[]) as t(l, c)
            on conflict do nothing
            """;
    private static final String FIND = "select case_id from @answer_link where link_id = $1";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pool pool;
    private final Generations generations;
    private final Positions positions;

    AnswerLinkTable(Pool pool, Generations generations, Positions positions) {
        this.pool = pool;
        this.generations = generations;
        this.positions = positions;
    }

    @Override
    public Class<EscalationCase> stateType() {
        return EscalationCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<EscalationCase>> cases) {
        var links = new LinkedHashMap<UUID, UUID>();
        cases.stream().flatMap(folded -> folded.records().stream()).forEach(record -> {
            var asked = switch (record.event()) {
                case SolutionProposed e -> e.proposalId();
                case VendorConsentAsked e -> e.consentId();
                case WorkOffered e -> e.offerId();
                case null, default -> null;
            };
            if (asked != null) {
                links.putIfAbsent(asked, record.headers().subject());
            }
        });
        return links.isEmpty() ? List.of() : List.of(new Statement(INSERT,
                Tuple.of(links.keySet().toArray(UUID[]::new), links.values().toArray(UUID[]::new))));
    }

    /** Returns the id of the link's case; null when nothing was asked under it. */
    Uni<UUID> caseOf(UUID link) {
        return positions.readable(PATIENCE)
                .chain(() -> pool.preparedQuery(generations.current().sql(FIND)).execute(Tuple.of(link)))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID("case_id"));
    }
}
