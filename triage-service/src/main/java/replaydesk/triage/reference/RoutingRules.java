package replaydesk.triage.reference;

import java.util.List;
import java.util.function.Predicate;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.triage.evolution.Classified;

/**
 * The shipped routing rules (R8, R9). A case goes to the first line, unless it is hard, critical, or about security or
 * availability: then it goes straight to the specialists for its category.
 */
public final class RoutingRules {

    private record Rule(String key, Predicate<Classified> fits) {
    }

    private static final List<Rule> AT_ONCE = List.of(
            new Rule("critical-to-specialists", c -> c.priority() == Priority.CRITICAL),
            new Rule("hard-to-specialists", c -> c.complexity() == Complexity.HARD),
            new Rule("security-to-specialists", c -> is(c, Categories.SECURITY)),
            new Rule("availability-to-operations", c -> is(c, Categories.AVAILABILITY)));

    private RoutingRules() {
    }

    /** Routes a classified case by the rules. */
    public static CaseRouted route(Classified classification) {
        var specialists = specialists(classification);
        if (specialists != null) {
            for (var rule : AT_ONCE) {
                if (rule.fits().test(classification)) {
                    return routed(specialists, rule.key());
                }
            }
        }
        return routed(Teams.SERVICE_DESK, "first-line");
    }

    private static CaseRouted routed(Team team, String rule) {
        return new CaseRouted(team.level(), team.key(), Decider.RULE, new ReferenceVersion("routing-rule", rule, 1));
    }

    private static Team specialists(Classified classification) {
        return classification.category() == null ? null
                : Categories.find(classification.category().key()).map(Category::specialists).orElse(null);
    }

    private static boolean is(Classified classification, Category category) {
        return classification.category() != null && category.key().equals(classification.category().key());
    }
}
