package replaydesk.sla.clock;

/** The standing of a target (R26). */
public enum Standing {
    RUNNING,
    PAUSED,
    MET,
    /** The promise ended with the case. */
    WITHDRAWN
}
