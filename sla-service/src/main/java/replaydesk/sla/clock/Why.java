package replaydesk.sla.clock;

/** Why a clock stands still, in the order in which the reasons count. */
public enum Why {
    /** A solution stands (R17). */
    SOLUTION(Standing.MET),
    /** The case is closed; meets what no solution met. */
    CLOSING(Standing.MET),
    /** The case was taken back. */
    WITHDRAWAL(Standing.WITHDRAWN),
    /** The case goes on in another. */
    MERGE(Standing.WITHDRAWN),
    /** The requester was asked for something and has not answered (R10). */
    REQUEST(Standing.PAUSED),
    /** Work rests (R18). */
    SUSPENSION(Standing.PAUSED);

    private final Standing standing;

    Why(Standing standing) {
        this.standing = standing;
    }

    /** Where it leaves a target. */
    Standing standing() {
        return standing;
    }
}
