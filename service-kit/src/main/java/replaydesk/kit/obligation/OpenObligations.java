package replaydesk.kit.obligation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.table.CaseSnapshot;
import replaydesk.kit.table.Stages;

/** Finds a stage's obligations for a case according to the code that runs now, without parked ones. */
public final class OpenObligations {

    private OpenObligations() {
    }

    /** Returns the stage's obligations for the case, due or not. */
    public static List<Obligation> of(Stages stages, CaseSnapshot snapshot, int stage) {
        var slot = snapshot.slots()[stage];
        if (snapshot.identity() == null || snapshot.identity().importing() || slot.quarantined()) {
            return List.of();
        }
        return stages.get(stage).obligations(snapshot.view(stage)).stream().filter(o -> !slot.attempts().parks(o))
                .toList();
    }

    /** Returns the earliest due time, which is now for those due at once; null when there are none. */
    static Instant nextDue(List<Obligation> obligations, Instant now) {
        Instant next = null;
        for (var obligation : obligations) {
            var due = obligation.due() == null ? now : obligation.due();
            next = next == null || due.isBefore(next) ? due : next;
        }
        return next == null ? null : next.truncatedTo(ChronoUnit.MICROS);
    }
}
