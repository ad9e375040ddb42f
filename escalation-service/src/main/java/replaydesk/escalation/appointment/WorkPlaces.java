package replaydesk.escalation.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import replaydesk.escalation.evolution.ScheduledWork;

/** Finds where work takes place. */
@Singleton
public final class WorkPlaces {

    private final StoredWork stored;

    WorkPlaces(StoredWork stored) {
        this.stored = stored;
    }

    /** Returns the place as it was said last; null when it goes without saying. */
    public Uni<String> of(UUID caseId, ScheduledWork work) {
        return stored.of(caseId).map(steps -> steps.stream().filter(step -> step.event().equals(work.event()))
                .map(WorkStep::place).reduce(null, (_, last) -> last));
    }
}
