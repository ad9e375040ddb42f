package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.AssignmentReason;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.Personal;

/**
 * The case was handed back to a lower level (R14, R20).
 *
 * @param team the team that it went to; absent when only the level is known
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case
 * @param tried what was tried before; absent when nobody said so
 * @param specialist the specialist who gets it, pseudonymous; absent when nobody there knows the case
 * @param why the reasons for the specialist; empty where there is none
 * @param watches the rules that watch the case there; empty for most cases
 */
@Fact(stage = Stage.ESCALATION, name = "case-handed-back",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT)
public record CaseHandedBack(
        int fromLevel,
        int toLevel,
        String team,
        @Personal String reason,
        AssignmentBasis assigns,
        @Personal String tried,
        String specialist,
        List<AssignmentReason> why,
        List<EscalationWatch> watches) implements EscalationEvent {

    public CaseHandedBack {
        why = why == null ? List.of() : List.copyOf(why);
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** Creates a hand-back that no rule watches. */
    public CaseHandedBack(int fromLevel, int toLevel, String team, String reason, AssignmentBasis assigns,
            String tried, String specialist, List<AssignmentReason> why) {
        this(fromLevel, toLevel, team, reason, assigns, tried, specialist, why, List.of());
    }

    /** Creates a hand-back to a team from which somebody takes the case. */
    public CaseHandedBack(int fromLevel, int toLevel, String team, String reason) {
        this(fromLevel, toLevel, team, reason, null);
    }

    /** Creates a hand-back to a team in which nobody knows the case. */
    public CaseHandedBack(int fromLevel, int toLevel, String team, String reason, AssignmentBasis assigns) {
        this(fromLevel, toLevel, team, reason, assigns, null, null, List.of());
    }
}
