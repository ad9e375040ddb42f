package replaydesk.triage.reference.routing;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.triage.reference.Category;
import replaydesk.triage.reference.Listed;
import replaydesk.triage.reference.Product;
import replaydesk.triage.reference.Team;
import replaydesk.triage.reference.routing.RoutingRules.Rule;

/**
 * Routing rules: the categories, products and teams that they name are known, each has a key of its own and some case
 * to decide on, and the last one fits every case.
 */
@Singleton
public final class RoutingRulesKind implements ReferenceKind<RoutingRules> {

    @Override
    public String name() {
        return RoutingRules.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<RoutingRules> type() {
        return RoutingRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(RoutingRules.KEY);
    }

    @Override
    public void check(RoutingRules document, Check check) {
        var keys = new HashSet<String>();
        var rules = document.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (!keys.add(rules.get(i).key())) {
                check.wrong("/rules/" + i + "/key", "Expected a key of its own, but another rule has it");
            }
            check("/rules/" + i, rules.get(i), check);
            checkReached(rules, i, check);
        }
        var last = rules.getLast();
        if (!last.conditions().fitsAll() || last.then().takesSpecialists()) {
            check.wrong("/rules/" + (rules.size() - 1), "Expected the last rule to fit every case, with a team");
        }
    }

    private static void check(String place, Rule rule, Check check) {
        if (rule.names() != null) {
            check.texts(place + "/names", rule.names());
        }
        if (rule.when() != null) {
            check.names(place + "/when/categories", Category.KIND, rule.when().categories());
            check.names(place + "/when/products", Product.KIND, rule.when().products());
            if (!Listed.isNone(rule.when().agreements())) {
                check.wrong(place + "/when/agreements",
                        "Expected no agreements, since a case is routed before its agreement is known");
            }
        }
        check.names(place + "/then/team", Team.KIND, rule.then().team());
        if (!rule.then().isOneOfBoth()) {
            check.wrong(place + "/then", "Expected either a team or specialistsOfCategory");
        }
    }

    /** Says if a rule before this one takes every case that this one would fit. */
    private static void checkReached(List<Rule> rules, int at, Check check) {
        var rule = rules.get(at);
        rules.stream().limit(at).filter(earlier -> hides(earlier, rule, check)).findFirst()
                .ifPresent(earlier -> check.wrong("/rules/" + at,
                        "Expected a rule that some case comes to, but the rule %s before it takes them all",
                        earlier.key()));
    }

    private static boolean hides(Rule earlier, Rule rule, Check check) {
        boolean always = earlier.then().isOneOfBoth()
                && (!earlier.then().takesSpecialists() || rule.then().takesSpecialists());
        return always && check.times().stream()
                .allMatch(time -> earlier.conditions().cover(rule.conditions(), time));
    }
}
