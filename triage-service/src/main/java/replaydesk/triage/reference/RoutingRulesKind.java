package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.triage.reference.RoutingRules.Rule;

/**
 * Routing rules: the categories, products and teams that they name are known, each has a key of its own, and the last
 * one fits every case.
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
        }
        var last = rules.getLast();
        if (last.when() != null && !last.when().fitsAll() || last.then().takesSpecialists()) {
            check.wrong("/rules/" + (rules.size() - 1), "Expected the last rule to fit every case, with a team");
        }
    }

    private static void check(String place, Rule rule, Check check) {
        if (rule.when() != null) {
            check.names(place + "/when/categories", Category.KIND, rule.when().categories());
            check.names(place + "/when/products", Product.KIND, rule.when().products());
        }
        check.names(place + "/then/team", Team.KIND, rule.then().team());
        if ((rule.then().team() != null) == rule.then().takesSpecialists()) {
            check.wrong(place + "/then", "Expected either a team or specialistsOfCategory");
        }
    }
}
