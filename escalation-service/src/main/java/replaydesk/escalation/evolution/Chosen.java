package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.List;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.PassedOver;

/**
 * Reasons for which an assignment came about, as its event tells (R15).
 *
 * @param why     the reasons for the specialist; empty when a person decided
 * @param whyNot  the next ones who did not get it
 * @param againAt when the team looks again, where nobody could take the case; else null
 */
public record Chosen(AssignmentBasis how, List<AssignmentReason> why, List<PassedOver> whyNot, Instant againAt) {

    public Chosen {
        why = why == null ? List.of() : List.copyOf(why);
        whyNot = whyNot == null ? List.of() : List.copyOf(whyNot);
    }

    static Chosen of(CaseAssigned assigned) {
        return new Chosen(assigned.how(), assigned.why(), assigned.whyNot(), assigned.againAt());
    }
}
