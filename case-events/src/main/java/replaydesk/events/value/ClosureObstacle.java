package replaydesk.events.value;

/** What stood against closing by time (R17). */
public enum ClosureObstacle {
    REQUESTER_WROTE,
    SOLUTION_REJECTED,
    /** Another solution was proposed meanwhile. */
    SOLUTION_REPLACED,
    INFORMATION_REQUESTED,
    VENDOR_AT_WORK,
    OTHER
}
