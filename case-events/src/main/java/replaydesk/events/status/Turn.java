package replaydesk.events.status;

/** Whom a case waits on. */
public enum Turn {
    DESK,
    /** To answer a question, or to say whether a solution helped. */
    REQUESTER,
    VENDOR,
    /** The case is over. */
    NOBODY
}
