package replaydesk.events.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Converts the value of an old version of an event to that of the next version. Pure: equal values give equal results.
 */
public interface Upcaster {

    /** The type it reads, version included. */
    String from();

    /** The type it writes: one of the catalogue, or one that another upcaster reads. */
    String to();

    /** Returns the value as the next version would have written it; may change and return its argument. */
    ObjectNode upcast(ObjectNode value);
}
