package replaydesk.kit.reference;

import java.util.Set;

/**
 * Kind of reference data. A host finds the beans of this type on its class path: those are the kinds that its stages
 * own. The methods are pure.
 *
 * @param <T> the document: an immutable record that Jackson reads
 */
public interface ReferenceKind<T> {

    /** The kind's name, in lower case with hyphens. */
    String name();

    /** The name of the stage that owns the kind: it alone writes documents of it, and ships the first ones. */
    String stage();

    Class<T> type();

    /** The only keys that there may be, all of which are needed; empty when a desk chooses its own keys. */
    default Set<String> keys() {
        return Set.of();
    }

    /** Checks a document, whose form and constraints hold, against all others. */
    void check(T document, Check check);
}
