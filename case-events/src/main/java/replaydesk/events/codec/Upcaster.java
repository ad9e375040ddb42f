package replaydesk.events.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns the value of an old version of an event into that of the next one. Pure: the same value always gives the same. */
public interface Upcaster {

    /** The type it reads, version included. */
    String from();

    /** The type it writes: the catalogue's, or one that another upcaster reads. */
    String to();

    /** The value as the next version would have written it; may change and return what it was given. */
    ObjectNode upcast(ObjectNode value);
}
