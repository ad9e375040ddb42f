package replaydesk.events.value;

/** Reason why closing by time was cancelled (R17). */
public enum ClosureObstacle {
    REQUESTER_WROTE,
    SOLUTION_REJECTED,
    /** Another solution was proposed meanwhile. */
    SOLUTION_REPLACED,
    INFORMATION_REQUESTED,
    VENDOR_AT_WORK,
    OTHER
}
