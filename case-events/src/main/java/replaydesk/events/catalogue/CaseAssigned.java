package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.PassedOver;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * The case was assigned to a team, or to one specialist of it (R15).
 *
 * @param level the support level, from 1 (R13)
 * @param team the team's key
 * @param specialist the specialist, pseudonymous; absent when only the team is known
 * @param reason the reason; absent when it goes without saying
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case
 * @param why the reasons for the specialist; empty when a person decided
 * @param whyNot the next ones who did not get it; empty when a person decided
 * @param versions the versions of the team and of the specialist that it followed from; empty when a person decided
 * @param againAt when the team looks again, where nobody could take the case; else absent
 * @param watches the rules that watch the case there; empty where it stays where it was, and for most cases (R14)
 */
@Fact(stage = Stage.ESCALATION, name = "case-assigned",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT,
        owed = true)
public record CaseAssigned(
        int level,
        String team,
        String specialist,
        AssignmentBasis how,
        @Personal String reason,
        AssignmentBasis assigns,
        List<AssignmentReason> why,
        List<PassedOver> whyNot,
        List<ReferenceVersion> versions,
        Instant againAt,
        List<EscalationWatch> watches) implements EscalationEvent {

    public CaseAssigned {
        why = why == null ? List.of() : List.copyOf(why);
        whyNot = whyNot == null ? List.of() : List.copyOf(whyNot);
        versions = versions == null ? List.of() : List.copyOf(versions);
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** Creates an assignment that no rule watches. */
    public CaseAssigned(int level, String team, String specialist, AssignmentBasis how, String reason,
            AssignmentBasis assigns, List<AssignmentReason> why, List<PassedOver> whyNot,
            List<ReferenceVersion> versions, Instant againAt) {
        this(level, team, specialist, how, reason, assigns, why, whyNot, versions, againAt, List.of());
    }

    /** Creates an assignment that needs no reasons, to a team from which somebody takes the case. */
    public CaseAssigned(int level, String team, String specialist, AssignmentBasis how, String reason) {
        this(level, team, specialist, how, reason, null);
    }

    /** Creates an assignment that needs no reasons. */
    public CaseAssigned(int level, String team, String specialist, AssignmentBasis how, String reason,
            AssignmentBasis assigns) {
        this(level, team, specialist, how, reason, assigns, List.of(), List.of(), List.of(), null);
    }
}
