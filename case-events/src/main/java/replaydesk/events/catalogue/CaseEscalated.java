package replaydesk.events.catalogue;

import java.time.Instant;
import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.EscalationKind;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.Personal;
import replaydesk.events.value.ReferenceVersion;

/**
 * The case was escalated, for lack of skill or of authority (R14, R20): to a higher level, to another team of the same
 * level, or to a manager alone, while the case stays where it is.
 *
 * @param team the team that it went to; absent when only the level is known
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case
 * @param tried what was tried before; absent when nobody said so
 * @param manager who is told and may decide, pseudonymous; absent for a functional escalation
 * @param specialist the specialist who keeps the case, pseudonymous; absent when it went to others
 * @param rule the rule that escalated it; absent when a person did
 * @param dueAt when the rule was due; absent unless a time made it so
 * @param detectedAt when the service noticed; absent when a person decided
 * @param watches the rules that watch the case there; empty for most cases
 */
@Fact(stage = Stage.ESCALATION, name = "case-escalated",
        presumes = {Counter.ASSIGNMENT, Counter.ROUTING},
        advances = Counter.ASSIGNMENT,
        owed = true)
public record CaseEscalated(
        EscalationKind kind,
        int fromLevel,
        int toLevel,
        String team,
        @Personal String reason,
        AssignmentBasis assigns,
        @Personal String tried,
        String manager,
        String specialist,
        ReferenceVersion rule,
        Instant dueAt,
        Instant detectedAt,
        List<EscalationWatch> watches) implements EscalationEvent {

    public CaseEscalated {
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** Creates a person's escalation that no rule watches. */
    public CaseEscalated(EscalationKind kind, int fromLevel, int toLevel, String team, String reason,
            AssignmentBasis assigns, String tried, String manager, String specialist) {
        this(kind, fromLevel, toLevel, team, reason, assigns, tried, manager, specialist, null, null, null, List.of());
    }

    /** Creates an escalation to a team from which somebody takes the case. */
    public CaseEscalated(EscalationKind kind, int fromLevel, int toLevel, String team, String reason) {
        this(kind, fromLevel, toLevel, team, reason, null);
    }

    /** Creates an escalation of which nothing more is known. */
    public CaseEscalated(EscalationKind kind, int fromLevel, int toLevel, String team, String reason,
            AssignmentBasis assigns) {
        this(kind, fromLevel, toLevel, team, reason, assigns, null, null, null);
    }
}
