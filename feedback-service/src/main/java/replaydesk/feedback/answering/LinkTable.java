package replaydesk.feedback.answering;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.kit.await.Positions;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.StageTables;

/**
 * The table of links, with the case of each. Links of earlier surveys stay, so that they can be told from forged ones.
 */
@Singleton
public class LinkTable implements StageTables<FeedbackCase> {

    private static final String INSERT = """
            insert into @link (link_id, case_id) select l, c from unnest($1::uuid[], $2::uuid[]) as t(l, c)
            on conflict do nothing
            """;
    private static final String FIND = "select case_id from @link where link_id = $1";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pool pool;
    private final Generations generations;
    private final Positions positions;

    LinkTable(Pool pool, Generations generations, Positions positions) {
        this.positions = positions;
        this.pool = pool;
        this.generations = generations;
    }

    @Override
    public Class<FeedbackCase> stateType() {
        return FeedbackCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<FeedbackCase>> cases) {
        var links = new LinkedHashMap<UUID, UUID>();
        cases.stream().flatMap(folded -> folded.records().stream()).forEach(record -> {
            if (record.event() instanceof FeedbackRequested requested) {
                links.put(requested.linkId(), record.headers().subject());
            }
        });
        return links.isEmpty() ? List.of() : List.of(new Statement(INSERT,
                Tuple.of(links.keySet().toArray(UUID[]::new), links.values().toArray(UUID[]::new))));
    }

    /** Returns the id of the link's case; null when no survey was sent under it. */
    Uni<UUID> caseOf(UUID link) {
        return positions.readable(PATIENCE)
                .chain(() -> pool.preparedQuery(generations.current().sql(FIND)).execute(Tuple.of(link)))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID("case_id"));
    }
}
