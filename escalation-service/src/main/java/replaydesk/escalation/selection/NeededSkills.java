package replaydesk.escalation.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import replaydesk.escalation.evolution.Need;
import replaydesk.escalation.reference.Skill;
import replaydesk.kit.reference.InForce;

/** Finds the skills that a case needs: those of its category, of each above it, and of its product (R15). */
public final class NeededSkills {

    private static final String CATEGORY = "category";

    /** A category of the analysis, as far as it is read here. */
    private record Category(String parent) {
    }

    private NeededSkills() {
    }

    /** Returns the keys of the skills, in their order. */
    public static List<String> of(Need need, InForce reference) {
        var categories = upwards(need.category(), reference);
        return reference.all("skill").stream().filter(document -> document.content().as(Skill.class)
                .filter(skill -> skill.categories().stream().anyMatch(categories::contains)
                        || need.product() != null && skill.products().contains(need.product()))
                .isPresent()).map(document -> document.name().key()).toList();
    }

    private static Set<String> upwards(String category, InForce reference) {
        var passed = new HashSet<String>();
        for (var key = category; key != null && passed.add(key);) {
            key = reference.find(CATEGORY, key, Category.class).map(Category::parent).orElse(null);
        }
        return passed;
    }
}
