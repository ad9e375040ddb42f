package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import java.util.HashSet;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceKind;

/** Categories: the category above and the team are known, and no category lies below itself. */
@Singleton
public final class CategoryKind implements ReferenceKind<Category> {

    @Override
    public String name() {
        return Category.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<Category> type() {
        return Category.class;
    }

    @Override
    public void check(Category category, Check check) {
        check.texts("/names", category.names());
        check.names("/parent", Category.KIND, category.parent());
        check.names("/specialists", Team.KIND, category.specialists());
        if (check.times().stream().anyMatch(time -> isBelowItself(check.key(), time))) {
            check.wrong("/parent", "Expected a category above this one, but %s lies below it", category.parent());
        }
    }

    private static boolean isBelowItself(String key, InForce time) {
        var passed = new HashSet<String>();
        for (var at = key; at != null;
                at = time.find(Category.KIND, at, Category.class).map(Category::parent).orElse(null)) {
            if (!passed.add(at)) {
                return true;
            }
        }
        return false;
    }
}
