package replaydesk.kit.operate;

import java.util.UUID;

/** Source of fresh ids. */
public interface IdSource {

    /** Returns an id never given before, as UUID version 7: ids sort by the time at which they were made. */
    UUID next();
}
