package replaydesk.triage.routing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.value.Decider;
import replaydesk.events.value.RoutingReason;
import replaydesk.kit.reference.InForce;
import replaydesk.triage.evolution.Routed;
import replaydesk.triage.reference.routing.RoutingRules;

/**
 * Where a case belongs, and why there. The reasons are those that the rule had when it decided.
 *
 * @param routed  false as long as nothing has routed the case; then all else is absent
 * @param team    absent when only the level is known
 * @param rule    absent when a person decided
 * @param reasons the conditions of the rule, each with what it saw; none for a rule that fits every case
 */
@Schema(name = "RoutingExplained", requiredProperties = {"routed", "reasons"})
public record RoutingView(boolean routed, Integer level, String team, Decider by, RuleView rule,
        List<RoutingReason> reasons) {

    /**
     * The rule that decided.
     *
     * @param version the version of the rules; it never changes
     * @param names   what people call it, by language; absent where it has no names
     */
    @Schema(name = "RoutingRuleReference", requiredProperties = {"key", "version"})
    public record RuleView(String key, int version, Map<String, String> names) {
    }

    /** @param routing null as long as there is none */
    static RoutingView of(Routed routing, InForce reference) {
        return routing == null ? new RoutingView(false, null, null, null, null, List.of())
                : new RoutingView(true, routing.level(), routing.team(), routing.by(), rule(routing, reference),
                        routing.reasons());
    }

    private static RuleView rule(Routed routing, InForce reference) {
        var rule = routing.rule();
        return rule == null ? null : new RuleView(rule.key(), rule.version(),
                RoutingRules.named(rule, reference).map(RoutingRules.Rule::names).orElse(null));
    }
}
