package replaydesk.events.value;

/** Kind of work on a case other than writing (R16). */
public enum WorkKind {
    REMOTE_SESSION,
    /** On site. */
    VISIT,
    CALLBACK,
    /** At the desk, not scheduled with the requester. */
    DESK
}
