package replaydesk.notification.attempt;

/** How far the delivery of one mail has come. */
public enum AttemptState {
    /** An instance has it in hand, until its lease ends. */
    SENDING,
    /** It failed and is tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It was refused, or tried as often as it is. */
    FAILED,
    /** The requester has no address: there is no mail. */
    UNADDRESSED,
    /** It came up too long after what it tells of: there is no mail. */
    TOO_OLD;

    /** Whether the log is to be told. */
    public boolean isToTell() {
        return this == SENT || this == FAILED;
    }

    /** Whether it ended without anything to tell. */
    public boolean isSilent() {
        return this == UNADDRESSED || this == TOO_OLD;
    }
}
