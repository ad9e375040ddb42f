package replaydesk.gateway.routing;

import java.util.Locale;

/** A service behind the gateway. */
public enum Upstream {
    INTAKE, TRIAGE, ESCALATION, CLOSURE, FEEDBACK, SLA, NOTIFICATION, HISTORY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Returns the name in configuration, metrics and answers. */
    public String word() {
        return word;
    }
}
