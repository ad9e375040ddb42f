package replaydesk.triage.evolution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;

/**
 * The latest routing.
 *
 * @param classification the classification event that was the latest at the time; null when there was none
 * @param team           key of the team; null when no known team fits
 * @param rule           the rule that decided; null when a person did
 */
@Schema(name = "Routing")
public record Routed(UUID classification, int level, String team, Decider by, ReferenceVersion rule) {

    static Routed of(Classified standing, CaseRouted routed) {
        return new Routed(standing == null ? null : standing.event(), routed.level(), routed.team(), routed.by(),
                routed.rule());
    }
}
