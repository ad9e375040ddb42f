package replaydesk.triage.routing;

import replaydesk.kit.stage.Decision;
import replaydesk.testing.StageFixture;
import replaydesk.triage.evolution.TriageCase;

/** Decisions of people that other tests of triage make. */
public final class RoutingDecisions {

    private RoutingDecisions() {
    }

    /** Decides that the case belongs to the network team. */
    public static Decision toNetwork(StageFixture<TriageCase> desk) {
        return desk.when(view -> RouteCaseDecision.decide(view, new RouteCase(null, "network"), desk.reference()));
    }
}
