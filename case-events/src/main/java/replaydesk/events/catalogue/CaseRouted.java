package replaydesk.events.catalogue;

import java.util.List;
import replaydesk.events.log.Counter;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Decider;
import replaydesk.events.value.EscalationWatch;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.RoutingReason;

/**
 * The case was routed to a level and team (R8, R9).
 *
 * @param level the support level, from 1; 0 is self-help (R13)
 * @param team the team's key; absent when no known team fits
 * @param rule the routing rule; absent when a person decided
 * @param reasons the conditions of the rule, each with what it saw; empty for a rule without any
 * @param assigns how the team finds a specialist by itself; absent for a team from which somebody takes the case (R15)
 * @param watches the rules that watch the case there; empty for most cases (R14)
 */
@Fact(stage = Stage.TRIAGE, name = "case-routed",
        presumes = {Counter.CLASSIFICATION, Counter.ROUTING, Counter.ASSIGNMENT},
        advances = Counter.ROUTING,
        owed = true)
public record CaseRouted(int level, String team, Decider by, ReferenceVersion rule, List<RoutingReason> reasons,
        AssignmentBasis assigns, List<EscalationWatch> watches) implements TriageEvent {

    public CaseRouted {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        watches = watches == null ? List.of() : List.copyOf(watches);
    }

    /** Creates a routing that needs no reasons: a person's, or that of a rule without conditions. */
    public CaseRouted(int level, String team, Decider by, ReferenceVersion rule) {
        this(level, team, by, rule, List.of());
    }

    /** Creates a routing that no rule watches. */
    public CaseRouted(int level, String team, Decider by, ReferenceVersion rule, List<RoutingReason> reasons,
            AssignmentBasis assigns) {
        this(level, team, by, rule, reasons, assigns, List.of());
    }

    /** Creates a routing to a team from which somebody takes the case. */
    public CaseRouted(int level, String team, Decider by, ReferenceVersion rule, List<RoutingReason> reasons) {
        this(level, team, by, rule, reasons, null);
    }
}
