package replaydesk.kit.operate;

import java.util.UUID;

/** Where fresh ids come from. */
public interface IdSource {

    /** An id never given before, of UUID version 7: ids sort by the time they were made. */
    UUID next();
}
