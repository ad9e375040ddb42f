package replaydesk.events.log;

import java.util.Locale;

/**
 * What a decision about a case can depend on. Each accepted event advances the counters that others' decisions must
 * notice, and each decision names the values it presumed. To the {@link Verdict} a counter is an opaque name.
 */
public enum Counter {
    ASSIGNMENT, CLASSIFICATION, CLOCK, CLOSING, DIAGNOSIS, LIFE, PROPOSAL, RECORD, REQUEST, REQUESTER, RESPONSE,
    ROUTING, SUGGESTION, SURVEY, VENDOR, WORK;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name on the wire, for example {@code life}. */
    public String key() {
        return key;
    }
}
