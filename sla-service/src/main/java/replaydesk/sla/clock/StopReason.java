package replaydesk.sla.clock;

/** The reason for which a clock is stopped, in order of precedence. */
public enum StopReason {
    /** A solution stands (R17). */
    SOLUTION(Standing.MET),
    /** The case is closed, which meets a target that no solution met. */
    CLOSING(Standing.MET),
    /** The case was withdrawn. */
    WITHDRAWAL(Standing.WITHDRAWN),
    /** The case was merged into another one. */
    MERGE(Standing.WITHDRAWN),
    /** An information request to the requester is open (R10). */
    REQUEST(Standing.PAUSED),
    /** Work is suspended (R18). */
    SUSPENSION(Standing.PAUSED);

    private final Standing standing;

    StopReason(Standing standing) {
        this.standing = standing;
    }

    /** Returns the standing that the reason gives a target. */
    Standing standing() {
        return standing;
    }
}
