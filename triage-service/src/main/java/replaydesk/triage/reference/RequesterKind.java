package replaydesk.triage.reference;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of requester that a rule looks at (R5). */
public enum RequesterKind {

    /** Own staff. */
    @JsonProperty("internal")
    @JsonAlias("INTERNAL")
    INTERNAL,

    /** Anybody else, alerts of the monitoring included. */
    @JsonProperty("external")
    @JsonAlias("EXTERNAL")
    EXTERNAL;

    public static RequesterKind of(boolean internal) {
        return internal ? INTERNAL : EXTERNAL;
    }

    boolean fits(boolean internal) {
        return internal == (this == INTERNAL);
    }
}
