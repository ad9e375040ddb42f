package replaydesk.triage.reference;

import replaydesk.events.value.ReferenceVersion;

/**
 * What a case is about (R8).
 *
 * @param key        its lasting name
 * @param specialists the team that knows most of it; null when the first line does
 */
public record Category(String key, Team specialists) {

    /** This version of it. */
    public ReferenceVersion version() {
        return new ReferenceVersion("category", key, Categories.VERSION);
    }
}
