package replaydesk.events.value;

/** Work on a case beside writing (R16). */
public enum WorkKind {
    REMOTE_SESSION,
    /** On site. */
    VISIT,
    CALLBACK,
    /** At the desk, not scheduled with the requester. */
    DESK
}
