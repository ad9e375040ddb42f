package replaydesk.events.value;

/** Reason why a case was withdrawn without being worked on. */
public enum WithdrawalReason {
    SPAM,
    /** Registered by mistake. */
    MISTAKE,
    /** The requester no longer wants it. */
    REQUESTER
}
