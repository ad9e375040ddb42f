package replaydesk.events.value;

/** Channel by which a case came in and by which replies go back (R1). */
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
