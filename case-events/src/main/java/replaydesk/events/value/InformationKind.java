package replaydesk.events.value;

/** Kind of information that the requester is asked for (R10). */
public enum InformationKind {
    /** The steps taken. */
    STEPS,
    LOGS,
    SETTINGS,
    SCREENSHOT,
    OTHER
}
