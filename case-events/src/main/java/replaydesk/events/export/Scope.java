package replaydesk.events.export;

import java.util.Locale;

/** Scope of an export. */
public enum Scope {
    /** Every record of the topic, each partition from its first offset and without gaps. */
    LOG,
    /** Every record of some cases, each case in its order. */
    CASES;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
