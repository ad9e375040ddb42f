package replaydesk.sla.clock;

/** Where a target stands (R26). */
public enum Standing {
    RUNNING,
    PAUSED,
    MET,
    /** The promise fell away with the case. */
    WITHDRAWN
}
