package replaydesk.kit.referencelog;

import java.util.List;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceDocument;

/** Outcome of a change of reference data. */
public sealed interface Saved {

    /**
     * The log has it, and it counts.
     *
     * @param again    true for a repeat of a change that was made before
     * @param warnings what its writer is told beside; none for a repeat
     */
    record Written(ReferenceDocument document, boolean again, List<Finding> warnings) implements Saved {

        public Written(ReferenceDocument document, boolean again) {
            this(document, again, List.of());
        }
    }

    /**
     * Another version than the presumed one is the newest.
     *
     * @param newest 0 when there is no such document
     */
    record Outdated(int newest) implements Saved {
    }

    /** The command was made before, with another content. */
    record Reused() implements Saved {
    }

    /** The document is wrong. */
    record Wrong(List<Finding> findings) implements Saved {
    }

    /**
     * The change is refused.
     *
     * @param reason a stable kebab-case name
     * @param detail a sentence of the form "Expected to …, but …"
     */
    record Refused(String reason, String detail) implements Saved {
    }
}
