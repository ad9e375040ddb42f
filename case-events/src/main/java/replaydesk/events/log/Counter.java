package replaydesk.events.log;

import java.util.Locale;

/**
 * Counters of a case. Each accepted event advances the counters that others' decisions must notice; each decision
 * presumes the values that it was made on. To the {@link Verdict} a counter is an opaque name.
 */
public enum Counter {
    ASSIGNMENT, CHECKLIST, CLASSIFICATION, CLOCK, CLOSING, CONSULTATION, DIAGNOSIS, LIFE, PROPOSAL, RECORD, REQUEST,
    REQUESTER, RESPONSE, ROUTING, SUGGESTION, SURVEY, VENDOR, WORK;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name on the wire, for example {@code life}. */
    public String key() {
        return key;
    }
}
