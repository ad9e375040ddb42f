package replaydesk.triage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Decider;
import replaydesk.events.value.ReferenceVersion;

/**
 * The latest routing.
 *
 * @param classification the event of the classification that stood then; null when there was none
 * @param team           its key; null when no known team fits
 * @param rule           null when a person decided
 */
@Schema(name = "Routing")
public record Routed(UUID classification, int level, String team, Decider by, ReferenceVersion rule) {

    static Routed of(Classified standing, CaseRouted routed) {
        return new Routed(standing == null ? null : standing.event(), routed.level(), routed.team(), routed.by(),
                routed.rule());
    }
}
