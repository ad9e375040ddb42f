package replaydesk.events.catalogue;

/** Stage of the desk and the only service that writes its events. */
public enum Stage {
    INTAKE("intake", "intake-service"),
    TRIAGE("triage", "triage-service"),
    ESCALATION("escalation", "escalation-service"),
    CLOSURE("closure", "closure-service"),
    FEEDBACK("feedback", "feedback-service"),
    SLA("sla", "sla-service"),
    NOTIFICATION("notification", "notification-service");

    private final String key;
    private final String service;

    Stage(String key, String service) {
        this.key = key;
        this.service = service;
    }

    /** The stage's name in event types. */
    public String key() {
        return key;
    }

    /** The module that writes its events. */
    public String service() {
        return service;
    }

    /** The CloudEvents attribute {@code source} of its events. */
    public String source() {
        return "replaydesk/" + service;
    }
}
