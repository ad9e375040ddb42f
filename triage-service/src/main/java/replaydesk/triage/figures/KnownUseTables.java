package replaydesk.triage.figures;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.Columns;
import replaydesk.kit.table.StageTables;
import replaydesk.triage.evolution.KnownUses.Use;
import replaydesk.triage.evolution.TriageCase;

/** Writes a row for each use of a known solution, as the case's state has it: however often a batch is read. */
@Singleton
final class KnownUseTables implements StageTables<TriageCase> {

    private static final String USES = """
            insert into @known_use (case_id, use_id, solution, version, helped)
            select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::boolean[])
            on conflict (case_id, use_id) do update set helped = excluded.helped
            """;

    @Override
    public Class<TriageCase> stateType() {
        return TriageCase.class;
    }

    @Override
    public List<Statement> write(List<FoldedCase<TriageCase>> cases) {
        var ids = new ArrayList<UUID>();
        var uses = new ArrayList<Use>();
        for (var folded : cases) {
            if (folded.after() != null && !folded.after().state().knowledge().uses().equals(before(folded))) {
                for (var use : folded.after().state().knowledge().uses().all()) {
                    ids.add(folded.after().id());
                    uses.add(use);
                }
            }
        }
        return uses.isEmpty() ? List.of() : List.of(new Statement(USES, Tuple.tuple()
                .addArrayOfUUID(ids.toArray(UUID[]::new))
                .addArrayOfUUID(uses.stream().map(Use::id).toArray(UUID[]::new))
                .addArrayOfString(uses.stream().map(use -> Columns.key(use.solution().key())).toArray(String[]::new))
                .addArrayOfInteger(uses.stream().map(use -> use.solution().version()).toArray(Integer[]::new))
                .addArrayOfBoolean(uses.stream().map(Use::helped).toArray(Boolean[]::new))));
    }

    private static Object before(FoldedCase<TriageCase> folded) {
        return folded.before() == null ? null : folded.before().knowledge().uses();
    }
}
