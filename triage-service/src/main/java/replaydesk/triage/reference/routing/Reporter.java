package replaydesk.triage.reference.routing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Reporter of a case that a rule looks at (R5, R7). */
public enum Reporter {

    /** Somebody asked, whoever wrote it down or passed it on. */
    @JsonProperty("person")
    @JsonAlias("PERSON")
    PERSON,

    /** A system noticed something that nobody has asked about. */
    @JsonProperty("machine")
    @JsonAlias("MACHINE")
    MACHINE;

    static Reporter of(boolean asked) {
        return asked ? PERSON : MACHINE;
    }
}
