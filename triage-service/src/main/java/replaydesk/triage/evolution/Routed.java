package replaydesk.triage.evolution;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.RoutingReason;

/**
 * The latest routing.
 *
 * @param classification the classification event that was the latest at the time; null when there was none
 * @param team           key of the team; null when no known team fits
 * @param rule           the rule that decided; null when a person did
 * @param reasons        the conditions of the rule, each with what it saw
 */
@Schema(name = "Routing")
public record Routed(UUID classification, int level, String team, Decider by, ReferenceVersion rule,
        List<RoutingReason> reasons) {

    public Routed {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    static Routed of(Classified standing, CaseRouted routed) {
        return new Routed(standing == null ? null : standing.event(), routed.level(), routed.team(), routed.by(),
                routed.rule(), routed.reasons());
    }
}
