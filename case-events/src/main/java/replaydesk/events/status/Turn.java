package replaydesk.events.status;

/** Party that a case waits on. */
public enum Turn {
    DESK,
    /** Has to answer a question or to say whether a solution helped. */
    REQUESTER,
    VENDOR,
    /** The case is over. */
    NOBODY
}
