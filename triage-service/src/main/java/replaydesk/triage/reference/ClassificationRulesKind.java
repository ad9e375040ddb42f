package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.triage.reference.ClassificationRules.Rule;

/** Classification rules: their categories are known, each has a key of its own, and the last one fits every request. */
@Singleton
public final class ClassificationRulesKind implements ReferenceKind<ClassificationRules> {

    @Override
    public String name() {
        return ClassificationRules.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<ClassificationRules> type() {
        return ClassificationRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of(ClassificationRules.KEY);
    }

    @Override
    public void check(ClassificationRules document, Check check) {
        var keys = new HashSet<String>();
        var rules = document.rules();
        for (int i = 0; i < rules.size(); i++) {
            var place = "/rules/" + i;
            if (!keys.add(rules.get(i).key())) {
                check.wrong(place + "/key", "Expected a key of its own, but another rule has it");
            }
            check.names(place + "/then/category", Category.KIND, rules.get(i).then().category());
            if (rules.get(i).then().category() == null && !rules.get(i).then().takesProduct()) {
                check.wrong(place + "/then", "Expected a category, or categoryOfProduct");
            }
        }
        if (!fitsAll(rules.getLast())) {
            check.wrong("/rules/" + (rules.size() - 1), "Expected the last rule to fit every request, with a category");
        }
    }

    private static boolean fitsAll(Rule rule) {
        return (rule.when() == null || rule.when().fitsAll()) && rule.then().category() != null;
    }
}
