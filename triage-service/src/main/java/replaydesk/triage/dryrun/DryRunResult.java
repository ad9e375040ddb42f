package replaydesk.triage.dryrun;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Decider;

/**
 * The result of a dry run. Each case is looked at as it is classified now, by the reference data that is in force now.
 *
 * @param cases        the classified cases of the span
 * @param unclassified the other cases of the span, which no rule can route yet
 * @param unchanged    the cases that would lie where they were routed
 * @param moves        the others, the most frequent move first
 * @param byRule       how many cases each rule would decide on; a rule without any is among them
 */
@Schema(name = "RoutingDryRunResult",
        requiredProperties = {"cases", "unclassified", "unchanged", "moves", "byRule"})
public record DryRunResult(long cases, long unclassified, long unchanged, List<Move> moves,
        SortedMap<String, Long> byRule) {

    /**
     * Cases that would lie elsewhere.
     *
     * @param from     key of the team that they were routed to; absent where there is none
     * @param by       who routed them; absent for cases that nothing has routed
     * @param to       key of the team that the rules name; absent where no rule fits or the team is not known
     * @param examples ids of some of the cases
     */
    @Schema(name = "RoutingMove", requiredProperties = {"cases", "examples"})
    public record Move(String from, Decider by, String to, long cases, List<UUID> examples) {
    }
}
