package replaydesk.escalation.levels;

import replaydesk.events.status.Place;
import replaydesk.events.status.Trail;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.EscalationRules;

/** Stops a case that goes back and forth, where the desk's rules say how often it may (R14, R20). */
final class Bouncing {

    private Bouncing() {
    }

    /**
     * Returns a refusal if the move would send the case back once more than it may; null if it may move.
     *
     * @param team null when only the level is known
     * @param lead whether a lead decides, who may always
     */
    static Decision.Refused refusal(Trail trail, int level, String team, boolean lead, InForce reference) {
        var most = EscalationRules.mostBounces(reference);
        return lead || most.isEmpty() || trail.bounces() < most.get() || !trail.leadsBack(new Place(level, team)) ? null
                : Decision.refuse("bouncing",
                        "Expected a lead to decide, since the case went back and forth %d times, but it is none",
                        trail.bounces());
    }
}
