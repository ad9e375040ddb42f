package replaydesk.triage.stored;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.StageStateTable;
import replaydesk.kit.table.StageStateTable.StoredOfStage;
import replaydesk.kit.table.Stages;

/** Reads the states that triage has stored, in chunks by case id, so that memory stays constant. */
@Singleton
public class TriageStates {

    /** Comes before every case. */
    public static final UUID NONE = new UUID(0, 0);

    /** The states of a chunk; the last one has fewer. */
    public static final int CHUNK = 4_000;

    private static final String STAGE = "triage";

    private final Pool pool;
    private final Generations generations;
    private final Stages stages;

    TriageStates(Pool pool, Generations generations, Stages stages) {
        this.pool = pool;
        this.generations = generations;
        this.stages = stages;
    }

    /**
     * Reads the next states.
     *
     * @param organisations null for those of all
     */
    public Uni<List<StoredOfStage>> after(UUID caseId, String[] organisations) {
        return StageStateTable.ofStage(pool, generations.current(), stages, STAGE, organisations, caseId, CHUNK);
    }
}
