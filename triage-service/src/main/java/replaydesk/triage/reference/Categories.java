package replaydesk.triage.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;

/** Looks categories up for decisions. */
public final class Categories {

    private Categories() {
    }

    /**
     * Tells whether somebody defined the category that an event names. A host that is behind may not know it yet; then
     * what follows from it waits.
     */
    public static boolean knows(InForce reference, ReferenceVersion named) {
        return content(reference, named).isPresent();
    }

    /** Returns the key of the category and those of all above it, from below; a retired one counts as it was. */
    public static List<String> upwards(InForce reference, ReferenceVersion named) {
        return upwards(reference, named.key(), content(reference, named));
    }

    /** Returns the key of the category and those of all above it, from below. */
    public static List<String> upwards(InForce reference, String key) {
        return upwards(reference, key, reference.find(Category.KIND, key, Category.class));
    }

    private static List<String> upwards(InForce reference, String from, Optional<Category> first) {
        var keys = new ArrayList<String>();
        var passed = new HashSet<String>();
        var category = first;
        for (var key = from; key != null && passed.add(key);) {
            keys.add(key);
            key = category.map(Category::parent).orElse(null);
            category = reference.find(Category.KIND, key, Category.class);
        }
        return keys;
    }

    /** Returns the team of specialists of the category, or of the nearest one above it that has some. */
    public static Optional<String> specialists(InForce reference, ReferenceVersion named) {
        return upwards(reference, named).stream()
                .map(key -> key.equals(named.key()) ? content(reference, named)
                        : reference.find(Category.KIND, key, Category.class))
                .flatMap(category -> category.map(Category::specialists).stream()).findFirst();
    }

    private static Optional<Category> content(InForce reference, ReferenceVersion named) {
        if (named.key() == null) {
            return Optional.empty();
        }
        var current = reference.find(Category.KIND, named.key(), Category.class);
        return current.isPresent() ? current : reference.data()
                .version(new ReferenceKey(Category.KIND, named.key()), named.version())
                .map(ReferenceDocument::content).flatMap(content -> content.as(Category.class));
    }
}
