package replaydesk.escalation.problem.state;

/** How far the work on a problem is (R18): the last of these that holds. */
public enum ProblemStatus {
    OPEN,
    REPRODUCED,
    CAUSE_FOUND,
    /** There is a workaround. */
    KNOWN_ERROR,
    FIX_RELEASED,
    CLOSED
}
