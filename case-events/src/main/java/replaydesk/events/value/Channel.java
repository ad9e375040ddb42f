package replaydesk.events.value;

/** The way a case came in, which replies go back on (R1). */
public enum Channel {
    PHONE,
    EMAIL,
    WEB_FORM,
    CHAT,
    FORUM,
    PORTAL,
    /** Another system of the client organisation. */
    API,
    /** An alert, sent before anyone reported it (R7). */
    MONITORING
}
