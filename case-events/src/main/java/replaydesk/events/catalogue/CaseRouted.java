package replaydesk.events.catalogue;

import replaydesk.events.log.Counter;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;

/**
 * The case was routed to a level and team (R8, R9).
 *
 * @param level the support level, from 1; 0 is self-help (R13)
 * @param team the team's key; absent when no known team fits
 * @param rule the routing rule; absent when a person decided
 */
@Fact(stage = Stage.TRIAGE, name = "case-routed",
        presumes = {Counter.CLASSIFICATION, Counter.ROUTING, Counter.ASSIGNMENT},
        advances = Counter.ROUTING,
        owed = true)
public record CaseRouted(int level, String team, Decider by, ReferenceVersion rule) implements TriageEvent {
}
