package replaydesk.triage.reference;

import replaydesk.events.value.ReferenceVersion;

/**
 * A category of cases (R8).
 *
 * @param key         its lasting name
 * @param specialists the team of specialists for it; null when the first line handles it
 */
public record Category(String key, Team specialists) {

    /** Returns the version of the category that is in force. */
    public ReferenceVersion version() {
        return new ReferenceVersion("category", key, Categories.VERSION);
    }
}
