package replaydesk.notification.attempt;

/** The state of the delivery of one mail. */
public enum AttemptState {
    /** An instance is sending it, and holds it until its lease ends. */
    SENDING,
    /** The delivery waits for its next attempt, after a failure or for lack of time. */
    WAITING,
    /** The mail server accepted it. */
    SENT,
    /** The mail server refused it, or the last attempt failed. */
    FAILED,
    /** Whom it is for has no address: no mail is sent. */
    UNADDRESSED,
    /** The delivery became due too long after its event: no mail is sent. */
    TOO_OLD,
    /** What it would pass on is not to be passed on any more: no mail is sent. */
    WITHDRAWN;

    /** Tells whether the outcome goes into the log. */
    public boolean isToTell() {
        return this == SENT || this == FAILED;
    }

    /** Tells whether it ended without an outcome for the log. */
    public boolean isSilent() {
        return this == UNADDRESSED || this == TOO_OLD || this == WITHDRAWN;
    }
}
